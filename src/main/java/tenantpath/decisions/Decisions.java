package tenantpath.decisions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tenantpath.schema.RelationName;

/**
 * The reviewed decisions, resolved against the schema.
 *
 * @param tenant the root as written, for the finder of the tenant key to resolve
 * @param column the name of the column to add
 * @param carriers names of columns that carry the key without a foreign key
 * @param tables what was decided for each table that an entry names or matches
 */
public record Decisions(
    Optional<Choice> tenant,
    Optional<Choice> column,
    List<Choice> carriers,
    Map<RelationName, TableDecision> tables,
    List<RelationshipDecision> relationships,
    List<FindingDecision> findings) {
  public static final Decisions NONE =
      new Decisions(Optional.empty(), Optional.empty(), List.of(), Map.of(), List.of(), List.of());

  public Decisions {
    carriers = List.copyOf(carriers);
    tables = new TreeMap<>(tables);
    relationships = List.copyOf(relationships);
    findings = List.copyOf(findings);
  }

  public Optional<TableDecision> of(RelationName table) {
    return Optional.ofNullable(tables.get(table));
  }

  /** What becomes of a table's rows that reach no tenant, where people said so. */
  public Optional<NullRows> nulls(RelationName table) {
    return of(table).flatMap(TableDecision::nulls);
  }
}
