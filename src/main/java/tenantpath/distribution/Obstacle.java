package tenantpath.distribution;

import java.util.Objects;
import tenantpath.schema.RelationName;
import tenantpath.source.Span;

/**
 * Something of a table that Citus would refuse as it is. Computed once; checks turn it into
 * findings, the plan into steps and ledger entries.
 *
 * @param table whose
 * @param object the constraint, index, trigger or column, by its raw name; empty for the table
 * @param span where the dump defines that object
 */
public record Obstacle(
    ObstacleType type, ObstacleKind kind, RelationName table, String object, Span span) {
  public Obstacle {
    Objects.requireNonNull(type);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(table);
    Objects.requireNonNull(object);
    Objects.requireNonNull(span);
  }
}
