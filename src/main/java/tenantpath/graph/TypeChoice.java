package tenantpath.graph;

import java.util.List;
import tenantpath.schema.RelationName;

/**
 * Which table a row names, where a column of its own says so.
 *
 * @param column the column that says so
 * @param others the tables that it may name beside the relationship's own
 * @param targets which of its values names which table, as far as that is known
 */
public record TypeChoice(String column, List<RelationName> others, List<TypeTarget> targets) {
  public TypeChoice {
    others = List.copyOf(others);
    targets = List.copyOf(targets);
  }

  /** The same where only one table is named. */
  TypeChoice among(List<TypeTarget> some) {
    return new TypeChoice(column, List.of(), some);
  }
}
