package tenantpath.distribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import tenantpath.graph.NameWords;
import tenantpath.schema.RelationName;
import tenantpath.schema.Schema;
import tenantpath.schema.Table;

/** Tells schemas that one tenant key would not fit as a whole. */
final class SchemaShapes {
  private static final int FEWEST_TABLES = 3;
  private static final Set<String> WAREHOUSE =
      Set.of("dim", "dimension", "fact", "fct", "stg", "staging", "agg", "mart");

  private SchemaShapes() {}

  /** Schema per tenant or analytics; empty where nothing speaks against shared tables. */
  static Optional<SchemaShape> apart(Schema schema) {
    List<Table> tables = schema.tables().stream().filter(table -> !table.isPartition()).toList();
    return SchemaCopies.of(tables).map(SchemaShapes::perTenant).or(() -> analytics(tables));
  }

  private static SchemaShape perTenant(SchemaCopies copies) {
    return new SchemaShape(
        SchemaShape.Kind.SCHEMA_PER_TENANT,
        "%s hold nearly the same %s, so each looks like one tenant's"
            .formatted(copies.schemasInWords(), Wording.count(copies.tables(), "table")));
  }

  private static Optional<SchemaShape> analytics(List<Table> tables) {
    List<RelationName> warehouse =
        tables.stream().map(Table::name).filter(SchemaShapes::isWarehouse).toList();
    if (warehouse.size() < FEWEST_TABLES || 2 * warehouse.size() < tables.size()) {
      return Optional.empty();
    }
    String some =
        Wording.list(warehouse.stream().limit(FEWEST_TABLES).map(Wording::table).toList());
    return Optional.of(
        new SchemaShape(
            SchemaShape.Kind.ANALYTICS,
            "%d of %s are named like those of a data warehouse, such as %s"
                .formatted(warehouse.size(), Wording.count(tables.size(), "table"), some)));
  }

  private static boolean isWarehouse(RelationName table) {
    List<String> words = NameWords.singular(table.name());
    return words.size() > 1
        && (WAREHOUSE.contains(words.get(0)) || WAREHOUSE.contains(words.get(words.size() - 1)));
  }
}
