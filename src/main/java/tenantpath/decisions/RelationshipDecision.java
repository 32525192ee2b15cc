package tenantpath.decisions;

import java.util.List;
import java.util.Optional;
import tenantpath.schema.RelationName;

/**
 * That rows of one table do, or do not, name rows of another.
 *
 * @param typeColumn with {@code typeValue}: only rows whose type column has this value
 */
public record RelationshipDecision(
    Verdict verdict,
    RelationName from,
    List<String> columns,
    RelationName to,
    List<String> referencedColumns,
    Optional<String> typeColumn,
    Optional<String> typeValue,
    Provenance provenance) {
  public RelationshipDecision {
    columns = List.copyOf(columns);
    referencedColumns = List.copyOf(referencedColumns);
  }

  boolean sameRelationship(RelationshipDecision other) {
    return from.equals(other.from)
        && columns.equals(other.columns)
        && to.equals(other.to)
        && referencedColumns.equals(other.referencedColumns)
        && typeValue.equals(other.typeValue);
  }

  /** Whether the relationship holds. */
  public enum Verdict {
    ACCEPT,
    REJECT
  }
}
