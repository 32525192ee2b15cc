package tenantpath.plan;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tenantpath.plan.CitusStep.VerifyTable;
import tenantpath.plan.CitusStep.VerifyTable.Expected;
import tenantpath.schema.ForeignKey;
import tenantpath.schema.RelationName;

/** Plans phase 95: what Citus must know of each table, and the constraints that must be there. */
final class VerificationPlanner {
  private VerificationPlanner() {}

  static List<VerifyTable> steps(
      PlannedTables tables, SchemaChanges changes, ForeignKeyChanges foreignKeys) {
    Map<RelationName, List<Expected>> expected =
        Stream.concat(
                keys(changes), foreignKeys.inTheEnd().stream().map(VerificationPlanner::reference))
            .collect(Collectors.groupingBy(Expected::table));
    return Stream.concat(tables.reference().stream(), tables.distributed().stream())
        .map(
            table ->
                new VerifyTable(
                    table.name(),
                    tables.keyColumn(table.name()),
                    expected.getOrDefault(table.name(), List.of())))
        .toList();
  }

  private static Stream<Expected> keys(SchemaChanges changes) {
    return Stream.of(changes.primaryKeys(), changes.uniqueConstraints(), changes.exclusions())
        .flatMap(List::stream)
        .flatMap(change -> change.after().stream())
        .map(c -> new Expected(c.table(), c.name(), c.kind().letter(), true));
  }

  private static Expected reference(ForeignKey key) {
    return new Expected(key.table(), key.name(), "f", key.validated() && key.enforced());
  }
}
