package tenantpath.ddl;

import tenantpath.schema.RelationName;

/** Names a constraint that its statement leaves unnamed, as the server would. */
final class UnnamedConstraints {
  private final Catalog catalog;

  UnnamedConstraints(Catalog catalog) {
    this.catalog = catalog;
  }

  String chosenName(TableEntry table, ConstraintDraft constraint) {
    String columns = ConstraintNames.addition(constraint.columns);
    return switch (constraint.kind) {
      case PRIMARY_KEY -> index(table, "", "pkey");
      case UNIQUE -> index(table, ConstraintNames.addition(constraint.allColumns()), "key");
      case EXCLUSION -> index(table, columns, "excl");
      case FOREIGN_KEY -> other(table, columns, "fkey");
      case CHECK -> other(table, constraint.columns.size() == 1 ? columns : "", "check");
      case NOT_NULL -> other(table, columns, "not_null");
    };
  }

  /** An index's name is a relation's, too. */
  private String index(TableEntry table, String columns, String label) {
    return catalog.constraintNames.choose(
        table.name.schema(), table.name.name(), columns, label, this::indexNameTaken);
  }

  private String other(TableEntry table, String columns, String label) {
    return catalog.constraintNames.choose(
        table.name.schema(), table.name.name(), columns, label, catalog.constraintNames::isUsed);
  }

  private boolean indexNameTaken(RelationName name) {
    return catalog.isTaken(name) || catalog.constraintNames.isUsed(name);
  }
}
