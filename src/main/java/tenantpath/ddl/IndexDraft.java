package tenantpath.ddl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tenantpath.schema.Identifier;
import tenantpath.schema.Index;
import tenantpath.schema.RelationName;
import tenantpath.source.Span;

/** An index that CREATE INDEX made, while it can still change. */
final class IndexDraft {
  final Span span;
  String name = "";
  boolean unique;
  boolean only;
  boolean nullsNotDistinct;
  String method = "btree";
  List<Index.Key> keys = List.of();
  List<String> include = List.of();
  Optional<String> options = Optional.empty();
  Optional<String> predicate = Optional.empty();
  Optional<String> tablespace = Optional.empty();
  Optional<IndexDraft> attachedTo = Optional.empty();
  RelationEntry table;

  IndexDraft(RelationEntry table, Span span) {
    this.table = table;
    this.span = span;
  }

  RelationName qualifiedName() {
    return RelationName.of(table.name.schema(), name);
  }

  /** What a partition gets of it. */
  IndexDraft copyFor(RelationEntry partition, String copyName) {
    IndexDraft copy = new IndexDraft(partition, span);
    copy.name = copyName;
    copy.unique = unique;
    copy.nullsNotDistinct = nullsNotDistinct;
    copy.method = method;
    copy.keys = keys;
    copy.include = include;
    copy.options = options;
    copy.predicate = predicate;
    copy.attachedTo = Optional.of(this);
    return copy;
  }

  /** What the server makes the name of from: key and included columns. */
  List<String> columnsForName() {
    List<String> names = new ArrayList<>();
    for (Index.Key key : keys) {
      String base = key.plainColumn() ? key.text() : ExpressionName.of(key.text());
      String name = base;
      for (int i = 1; names.contains(name); i++) {
        name = base + i;
      }
      names.add(name);
    }
    names.addAll(include);
    return names;
  }

  boolean sameAs(IndexDraft other) {
    return unique == other.unique
        && method.equals(other.method)
        && keys.equals(other.keys)
        && include.equals(other.include)
        && predicate.equals(other.predicate)
        && nullsNotDistinct == other.nullsNotDistinct;
  }

  /** Whether a column is one of its keys, included or in its predicate. */
  boolean uses(String column) {
    boolean key = keys.stream().anyMatch(k -> k.plainColumn() && k.text().equals(column));
    return key || include.contains(column);
  }

  void renameColumn(String from, String to) {
    List<Index.Key> renamed = new ArrayList<>();
    for (Index.Key key : keys) {
      boolean hit = key.plainColumn() && key.text().equals(from);
      String text = key.plainColumn() ? key.text() : NamedColumns.renamed(key.text(), from, to);
      renamed.add(new Index.Key(hit ? to : text, key.plainColumn(), key.options()));
    }
    keys = renamed;
    include = include.stream().map(c -> c.equals(from) ? to : c).toList();
    predicate = predicate.map(p -> NamedColumns.renamed(p, from, to));
  }

  Index frozen() {
    return new Index(
        qualifiedName(),
        table.name,
        unique,
        nullsNotDistinct,
        method,
        keys,
        include,
        predicate,
        tablespace,
        attachedTo.map(IndexDraft::qualifiedName),
        definition(),
        span);
  }

  /** As {@code pg_get_indexdef} writes it. */
  private String definition() {
    StringBuilder text = new StringBuilder(unique ? "CREATE UNIQUE INDEX " : "CREATE INDEX ");
    text.append(Identifier.quote(name)).append(" ON ");
    if (partitionedIndex()) {
      text.append("ONLY ");
    }
    text.append(table.name.quoted()).append(" USING ").append(Identifier.quote(method));
    text.append(" (").append(String.join(", ", keys.stream().map(IndexDraft::keyText).toList()));
    text.append(")");
    if (!include.isEmpty()) {
      text.append(" INCLUDE (").append(Identifier.list(include)).append(")");
    }
    if (nullsNotDistinct) {
      text.append(" NULLS NOT DISTINCT");
    }
    options.ifPresent(o -> text.append(" WITH (").append(o).append(")"));
    predicate.ifPresent(p -> text.append(" WHERE ").append(p));
    return text.toString();
  }

  private boolean partitionedIndex() {
    return table instanceof TableEntry entry && entry.partitionKey.isPresent();
  }

  private static String keyText(Index.Key key) {
    String text = key.plainColumn() ? Identifier.quote(key.text()) : key.text();
    return key.options().isEmpty() ? text : text + " " + key.options();
  }
}
