package tenantpath.check.rules;

import java.util.ArrayList;
import java.util.List;
import tenantpath.check.CheckContext;
import tenantpath.distribution.Obstacle;
import tenantpath.schema.ForeignKey;
import tenantpath.schema.ForeignKey.Action;

/** Kinds of foreign key among those that lack the distribution column. */
final class ForeignKeyKinds {
  private ForeignKeyKinds() {}

  static boolean self(CheckContext context, Obstacle obstacle) {
    return context.constraint(obstacle, ForeignKey.class).referencesItself();
  }

  /** Whether both distribution columns are in it, yet not at the same position. */
  static boolean permuted(CheckContext context, Obstacle obstacle) {
    ForeignKey key = context.constraint(obstacle, ForeignKey.class);
    int own = key.columns().indexOf(context.keyColumn(key.table()));
    int other = key.referencedColumns().indexOf(context.keyColumn(key.referencedTable()));
    return own >= 0 && other >= 0 && own != other;
  }

  /** The referencing columns that an action of the foreign key sets to their default. */
  static List<String> setToDefault(ForeignKey key) {
    List<String> columns = new ArrayList<>();
    if (key.onUpdate() == Action.SET_DEFAULT) {
      columns.addAll(key.columns());
    }
    if (key.onDelete() == Action.SET_DEFAULT) {
      columns.addAll(key.onDeleteColumns().isEmpty() ? key.columns() : key.onDeleteColumns());
    }
    return columns;
  }

  /** ON DELETE SET NULL ON UPDATE SET DEFAULT: the actions that set columns, as SQL. */
  static String settingActions(ForeignKey key) {
    List<String> actions = new ArrayList<>();
    if (key.onDelete().sets()) {
      actions.add("ON DELETE " + key.onDelete().sql());
    }
    if (key.onUpdate().sets()) {
      actions.add("ON UPDATE " + key.onUpdate().sql());
    }
    return String.join(" ", actions);
  }
}
