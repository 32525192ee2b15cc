package tenantpath.ddl;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tenantpath.schema.Rule;
import tenantpath.schema.View;
import tenantpath.source.Span;

/** Reads CREATE RULE; a rule named _RETURN makes a view of the table that it is on. */
final class RuleReader {
  private final TokenCursor cursor;
  private final Catalog catalog;

  RuleReader(TokenCursor cursor, Catalog catalog) {
    this.cursor = cursor;
    this.catalog = catalog;
  }

  void create() {
    Span span = cursor.span();
    String name = cursor.name();
    cursor.expect("as", "on");
    String event = cursor.name().toUpperCase(Locale.ROOT);
    cursor.expect("to");
    RelationEntry relation = catalog.requiredRelation(cursor.qualifiedName());
    while (!cursor.accept("do")) {
      if (cursor.atSymbol("(")) {
        cursor.parenthesised();
      } else {
        cursor.next();
      }
    }
    boolean instead = cursor.accept("instead");
    cursor.accept("also");
    if (event.equals("SELECT")) {
      becomeView(relation, span);
      return;
    }
    String definition = cursor.wholeStatement();
    relation.rules.put(name, new Rule(name, relation.name, event, instead, definition, span));
  }

  private void becomeView(RelationEntry relation, Span span) {
    List<String> columns =
        relation instanceof TableEntry table ? List.copyOf(table.columns.keySet()) : List.of();
    View view =
        new View(relation.name, View.Kind.VIEW, columns, Optional.empty(), cursor.rest(), span);
    ViewEntry entry = new ViewEntry(view);
    entry.triggers.putAll(relation.triggers);
    entry.rules.putAll(relation.rules);
    catalog.relations.put(relation.name, entry);
  }

  /** ALTER RULE … RENAME TO. */
  Outcome alter() {
    String from = cursor.name();
    cursor.expect("on");
    RelationEntry relation = catalog.requiredRelation(cursor.qualifiedName());
    cursor.expect("rename", "to");
    String to = cursor.name();
    Rule rule = relation.rules.remove(from);
    if (rule == null) {
      throw new NotUnderstood("table " + relation.name.quoted() + " has no rule " + from);
    }
    relation.rules.put(
        to,
        new Rule(to, rule.table(), rule.event(), rule.instead(), rule.definition(), rule.span()));
    return Outcome.READ;
  }
}
