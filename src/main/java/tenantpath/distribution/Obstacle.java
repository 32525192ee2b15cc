package tenantpath.distribution;

import java.util.Objects;
import java.util.Optional;
import tenantpath.finding.FindingCode;
import tenantpath.schema.RelationName;
import tenantpath.source.Span;

/**
 * Something of a table that Citus would refuse as it is. Computed once; checks turn it into
 * findings, the plan into steps and ledger entries.
 *
 * @param table whose
 * @param object the constraint, index, trigger or column, by its raw name; empty for the table
 * @param span where the dump defines that object
 * @param decision what people said of it, where they accepted it
 */
public record Obstacle(
    ObstacleType type,
    ObstacleKind kind,
    RelationName table,
    String object,
    Span span,
    Optional<Evidence> decision) {
  public Obstacle {
    Objects.requireNonNull(type);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(table);
    Objects.requireNonNull(object);
    Objects.requireNonNull(span);
    Objects.requireNonNull(decision);
  }

  /** One that nobody decided about. */
  public Obstacle(
      ObstacleType type, ObstacleKind kind, RelationName table, String object, Span span) {
    this(type, kind, table, object, span, Optional.empty());
  }

  /** The same, now that people said what becomes of it. */
  Obstacle accepted(Evidence said) {
    return new Obstacle(type, ObstacleKind.ACCEPTED, table, object, span, Optional.of(said));
  }

  /** The code by which people accept the loss; empty where nothing is lost, or was accepted. */
  public Optional<FindingCode> acceptable() {
    return kind == ObstacleKind.NEEDS_DECISION ? AcceptedLosses.code(type) : Optional.empty();
  }

  /** Whether the plan cannot take the table while this stands. */
  boolean keepsOut() {
    return kind == ObstacleKind.NEEDS_DECISION || type == ObstacleType.LEFT_OUT;
  }
}
