package tenantpath.ddl;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tenantpath.schema.RelationName;
import tenantpath.schema.Routine;

/**
 * Reads DROP. What is not there is no mistake: a dump made with --clean drops everything before it
 * creates anything.
 */
final class DropReader {
  private final TokenCursor cursor;
  private final Catalog catalog;

  DropReader(TokenCursor cursor, Catalog catalog) {
    this.cursor = cursor;
    this.catalog = catalog;
  }

  Outcome read() {
    if (cursor.accept("materialized")
        || cursor.at("foreign", "table") && cursor.accept("foreign")) {
      return dropEach(cursor.next().value());
    }
    if (cursor.at("event", "trigger")) {
      cursor.next();
      cursor.next();
      cursor.accept("if", "exists");
      catalog.eventTriggers.remove(cursor.name());
      return Outcome.READ;
    }
    String kind = cursor.name();
    return switch (kind) {
      case "table", "view", "index", "sequence", "type", "domain", "schema", "extension" ->
          dropEach(kind);
      case "publication", "statistics", "collation" -> dropEach(kind);
      case "trigger", "rule", "policy" -> dropOf(kind);
      case "function", "procedure", "routine", "aggregate" -> dropRoutines();
      default -> Outcome.ignored("DROP " + kind.toUpperCase(Locale.ROOT));
    };
  }

  private Outcome dropEach(String kind) {
    cursor.accept("concurrently");
    cursor.accept("if", "exists");
    do {
      drop(kind, cursor.qualifiedName());
    } while (cursor.acceptSymbol(","));
    return Outcome.READ;
  }

  private void drop(String kind, QualifiedName name) {
    switch (kind) {
      case "table", "view" -> catalog.relation(name).ifPresent(this::dropWhole);
      case "index" ->
          catalog
              .index(name)
              .flatMap(Catalog.IndexOwner::index)
              .ifPresent(new PartitionIndexes(catalog)::drop);
      case "sequence" ->
          catalog.sequences.remove(catalog.resolve(name, catalog.sequences::containsKey));
      case "type", "domain" ->
          catalog.types.remove(catalog.resolve(name, catalog.types::containsKey));
      case "schema" -> dropSchema(name.name());
      case "extension" -> catalog.extensions.remove(name.name());
      case "publication" -> catalog.publications.remove(name.name());
      case "statistics" ->
          catalog.statistics.remove(catalog.resolve(name, catalog.statistics::containsKey));
      default -> catalog.collations.remove(catalog.resolve(name, catalog.collations::containsKey));
    }
  }

  /** A table, and with it the partitions and children below. */
  private void dropWhole(RelationEntry relation) {
    if (relation instanceof TableEntry table) {
      table.descendants().forEach(this::dropRelation);
    }
    dropRelation(relation);
  }

  private void dropRelation(RelationEntry relation) {
    ConstraintChanges constraints = new ConstraintChanges(catalog);
    List<IndexDraft> indexes = new ArrayList<>(relation.indexes.values());
    indexes.forEach(catalog::remove);
    catalog.relations.remove(relation.name);
    if (!(relation instanceof TableEntry table)) {
      return;
    }
    List<String> names = new ArrayList<>(table.constraints.keySet());
    names.forEach(name -> constraints.detach(table, name));
    dropReferencing(table);
    table.parents.forEach(parent -> parent.children.remove(table));
    catalog
        .sequences
        .values()
        .removeIf(s -> s.ownerTable.filter(owner -> owner == table).isPresent());
    catalog.statistics.values().removeIf(s -> s.table() == table);
  }

  /** DROP … CASCADE takes the foreign keys that point here. */
  private void dropReferencing(TableEntry table) {
    for (ConstraintDraft key : List.copyOf(table.referencing)) {
      catalog.tables().stream()
          .filter(t -> t.constraints.containsValue(key))
          .forEach(t -> t.constraints.values().remove(key));
    }
  }

  private void dropSchema(String schema) {
    List<RelationEntry> inside =
        catalog.relations.values().stream().filter(r -> r.name.schema().equals(schema)).toList();
    inside.stream().filter(r -> catalog.relations.containsKey(r.name)).forEach(this::dropWhole);
    catalog.sequences.keySet().removeIf(name -> name.schema().equals(schema));
    catalog.types.keySet().removeIf(name -> name.schema().equals(schema));
    catalog.routines.keySet().removeIf(name -> name.schema().equals(schema));
    catalog.schemas.remove(schema);
  }

  private Outcome dropOf(String kind) {
    cursor.accept("if", "exists");
    String name = cursor.name();
    cursor.expect("on");
    Optional<RelationEntry> relation = catalog.relation(cursor.qualifiedName());
    relation.ifPresent(
        entry -> {
          switch (kind) {
            case "trigger" -> entry.triggers.remove(name);
            case "rule" -> entry.rules.remove(name);
            default -> entry.policies.remove(name);
          }
        });
    return Outcome.READ;
  }

  private Outcome dropRoutines() {
    cursor.accept("if", "exists");
    do {
      RelationName name = catalog.routineNamed(cursor.qualifiedName());
      Optional<String> signature =
          cursor.atSymbol("(")
              ? Optional.of(RoutineReader.signature(cursor, catalog))
              : Optional.empty();
      Map<String, Routine> overloads = catalog.routines.getOrDefault(name, new TreeMap<>());
      overloads.keySet().removeIf(key -> signature.map(key::equals).orElse(true));
    } while (cursor.acceptSymbol(","));
    return Outcome.READ;
  }
}
