package tenantpath.ddl;

import java.util.ArrayList;
import java.util.List;

/** Takes a column away, and with it whatever stands on it. */
final class ColumnRemoval {
  private final Catalog catalog;
  private final ConstraintChanges constraints;

  ColumnRemoval(Catalog catalog) {
    this.catalog = catalog;
    this.constraints = new ConstraintChanges(catalog);
  }

  void drop(TableEntry table, String column) {
    List<TableEntry> below = new ArrayList<>(table.descendants());
    remove(table, column);
    for (TableEntry child : below) {
      boolean inherited = child.column(column).map(c -> !c.local).orElse(false);
      if (inherited || child.partition) {
        remove(child, column);
      }
    }
  }

  private void remove(TableEntry table, String column) {
    if (table.columns.remove(column) == null) {
      return;
    }
    List<ConstraintDraft> gone =
        table.constraints.values().stream().filter(c -> c.allColumns().contains(column)).toList();
    gone.forEach(c -> constraints.detach(table, c.name.orElseThrow()));
    List<IndexDraft> indexes =
        table.indexes.values().stream().filter(index -> index.uses(column)).toList();
    indexes.forEach(catalog::remove);
    catalog.sequences.values().removeIf(s -> s.isOwnedBy(table, column));
  }
}
