package tenantpath.distribution;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tenantpath.graph.RelationshipGraph;
import tenantpath.schema.RelationName;
import tenantpath.schema.Schema;
import tenantpath.schema.Table;
import tenantpath.schema.TableKind;

/** The tables that Citus cannot distribute whatever their columns say. */
final class KeptOut {
  private KeptOut() {}

  /** Foreign tables and both sides of INHERITS, with their verdicts. */
  static SortedMap<RelationName, Verdict> of(Schema schema, RelationshipGraph graph) {
    Set<RelationName> parents =
        schema.tables().stream()
            .flatMap(table -> table.inherits().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    SortedMap<RelationName, Verdict> verdicts = new TreeMap<>();
    for (RelationName name : graph.tables()) {
      schema
          .table(name)
          .ifPresent(
              table -> {
                if (table.kind() == TableKind.FOREIGN) {
                  verdicts.put(name, foreign(table));
                } else if (!table.inherits().isEmpty() || parents.contains(name)) {
                  verdicts.put(name, inheriting(table));
                }
              });
    }
    return verdicts;
  }

  private static Verdict foreign(Table table) {
    return Verdict.firm(
        table.name(),
        new Placement.Local(false),
        Confidence.DECLARED,
        List.of(Evidence.at(table.span(), "a foreign table: its rows are on another server")));
  }

  private static Verdict inheriting(Table table) {
    String side =
        table.inherits().isEmpty()
            ? "other tables inherit from it"
            : "it inherits from "
                + table.inherits().stream().map(Wording::table).collect(Collectors.joining(", "));
    String reason =
        side + ", and Citus refuses inheritance: merge the tables or make them partitions";
    return Verdict.firm(
        table.name(),
        new Placement.Undecided(reason),
        Confidence.DECLARED,
        List.of(Evidence.at(table.span(), side)));
  }
}
