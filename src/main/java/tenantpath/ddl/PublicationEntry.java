package tenantpath.ddl;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tenantpath.schema.Publication;
import tenantpath.schema.RelationName;
import tenantpath.source.Span;

/** A publication while it can still change. */
final class PublicationEntry {
  final Span span;
  String name;
  boolean allTables;
  final Set<RelationEntry> tables = new LinkedHashSet<>();
  final Set<String> schemas = new LinkedHashSet<>();

  PublicationEntry(String name, Span span) {
    this.name = name;
    this.span = span;
  }

  Publication frozen(List<TableEntry> all) {
    Set<RelationName> published = new TreeSet<>();
    tables.forEach(table -> published.add(table.name));
    all.stream()
        .filter(table -> schemas.contains(table.name.schema()))
        .forEach(table -> published.add(table.name));
    return new Publication(name, allTables, List.copyOf(published), span);
  }
}
