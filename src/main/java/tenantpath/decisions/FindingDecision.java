package tenantpath.decisions;

import java.util.Optional;
import tenantpath.finding.FindingCode;
import tenantpath.schema.RelationName;

/**
 * That a finding is accepted, for one table and object or for all.
 *
 * @param answer what shall be done about it, such as {@code drop} or {@code lookup}
 */
public record FindingDecision(
    FindingCode code,
    Optional<RelationName> table,
    Optional<String> object,
    Optional<String> answer,
    Provenance provenance) {}
