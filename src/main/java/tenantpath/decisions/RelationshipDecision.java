package tenantpath.decisions;

import java.util.List;
import java.util.Optional;
import tenantpath.schema.RelationName;

/**
 * That rows of one table do, or do not, name rows of another.
 *
 * @param to empty where columns are said to name no row at all
 * @param typeColumn with {@code typeValue}: only rows whose type column has this value
 */
public record RelationshipDecision(
    Verdict verdict,
    RelationName from,
    List<String> columns,
    Optional<RelationName> to,
    List<String> referencedColumns,
    Optional<String> typeColumn,
    Optional<String> typeValue,
    Provenance provenance) {
  public RelationshipDecision {
    columns = List.copyOf(columns);
    referencedColumns = List.copyOf(referencedColumns);
  }

  /** Whether one accepts what the other rejects. */
  boolean contradicts(RelationshipDecision other) {
    return verdict != other.verdict
        && sameColumns(other)
        && (to.isEmpty() || other.to.isEmpty() || sameTarget(other));
  }

  /** Whether both accept that the same columns name rows, of different tables. */
  boolean elsewhere(RelationshipDecision other) {
    boolean sameRows = typeColumn.equals(other.typeColumn) && typeValue.equals(other.typeValue);
    boolean otherPair = !typeColumn.equals(other.typeColumn);
    return verdict == Verdict.ACCEPT
        && other.verdict == Verdict.ACCEPT
        && sameColumns(other)
        && (otherPair || sameRows && !sameTarget(other));
  }

  private boolean sameColumns(RelationshipDecision other) {
    return from.equals(other.from) && columns.equals(other.columns);
  }

  private boolean sameTarget(RelationshipDecision other) {
    return to.equals(other.to)
        && referencedColumns.equals(other.referencedColumns)
        && typeValue.equals(other.typeValue);
  }

  /** Whether the relationship holds. */
  public enum Verdict {
    ACCEPT,
    REJECT
  }
}
