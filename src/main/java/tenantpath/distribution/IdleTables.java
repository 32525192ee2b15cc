package tenantpath.distribution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import tenantpath.decisions.Decisions;
import tenantpath.decisions.Problems;
import tenantpath.decisions.TableDecision;
import tenantpath.schema.RelationName;

/**
 * Which decisions about tables change nothing: a set of them without all of which every table would
 * be what it is now.
 */
final class IdleTables {
  private static final int ROUNDS = 3;

  private final Decisions decisions;
  private final DistributionDesign design;
  private final Function<Decisions, DistributionDesign> redesign;

  /**
   * @param redesign the design of the same schema under other decisions
   */
  IdleTables(
      Decisions decisions,
      DistributionDesign design,
      Function<Decisions, DistributionDesign> redesign) {
    this.decisions = decisions;
    this.design = design;
    this.redesign = redesign;
  }

  void tell(Problems problems) {
    for (TableDecision idle : idle()) {
      problems.idle(
          idle.provenance().span(),
          "without it, %s would be %s all the same"
              .formatted(idle.pattern(), idle.placement().orElseThrow().word()),
          "remove the entry");
    }
  }

  private Collection<TableDecision> idle() {
    Set<TableDecision> suspects = new LinkedHashSet<>();
    decisions.tables().values().stream()
        .filter(d -> d.placement().isPresent() && !d.leaveOut())
        .forEach(suspects::add);
    for (int round = 0; round < ROUNDS && !suspects.isEmpty(); round++) {
      DistributionDesign without = redesign.apply(without(suspects));
      Set<TableDecision> same =
          suspects.stream()
              .filter(decision -> tables(decision).stream().allMatch(t -> isSame(t, without)))
              .collect(Collectors.toCollection(LinkedHashSet::new));
      if (same.equals(suspects)) {
        boolean all = design.tables().keySet().stream().allMatch(t -> isSameClass(t, without));
        return all ? same : List.of();
      }
      suspects = same;
    }
    return List.of();
  }

  private List<RelationName> tables(TableDecision decision) {
    List<RelationName> tables = new ArrayList<>();
    decisions
        .tables()
        .forEach(
            (table, other) -> {
              if (other.equals(decision)) {
                tables.add(table);
              }
            });
    return tables;
  }

  private Decisions without(Set<TableDecision> some) {
    Map<RelationName, TableDecision> rest = new TreeMap<>();
    decisions
        .tables()
        .forEach((table, d) -> rest.put(table, some.contains(d) ? d.withoutPlacement() : d));
    return new Decisions(
        decisions.tenant(),
        decisions.column(),
        decisions.carriers(),
        rest,
        decisions.relationships(),
        decisions.findings());
  }

  /** A decision also makes sure what was inferred, and chooses among paths that may disagree. */
  private boolean isSame(RelationName table, DistributionDesign without) {
    Optional<TableDesign> other = without.of(table);
    return isCarriedOut(table)
        && isSameClass(table, without)
        && other.filter(o -> o.confidence() != Confidence.INFERRED).isPresent()
        && !mayDisagree(other.get());
  }

  /** What is wrong is told elsewhere. */
  private boolean isCarriedOut(RelationName table) {
    return design.of(table).filter(t -> t.confidence() == Confidence.DECIDED).isPresent();
  }

  private boolean isSameClass(RelationName table, DistributionDesign without) {
    Optional<TableDesign> one = design.of(table);
    Optional<TableDesign> other = without.of(table);
    return one.map(TableDesign::placement).equals(other.map(TableDesign::placement))
        && one.map(TableDesign::planned).equals(other.map(TableDesign::planned));
  }

  private static boolean mayDisagree(TableDesign table) {
    return table.placement() instanceof Placement.Backfill backfill
        && backfill.agreement() == Agreement.MAY_DISAGREE;
  }
}
