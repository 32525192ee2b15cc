package tenantpath.check.rules;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.distribution.Obstacle;
import tenantpath.distribution.ObstacleType;
import tenantpath.finding.Finding;
import tenantpath.finding.Severity;
import tenantpath.query.GroupedRoutine;
import tenantpath.query.QueryFacts;
import tenantpath.schema.RelationName;
import tenantpath.schema.Routine;
import tenantpath.schema.View;
import tenantpath.source.Span;

/** A view or routine that groups by a primary key blocks its swap, and is invalid after it. */
public final class O11 implements Check {
  private static final String REPLACES =
      "replaces it in sql/60-keys.sql by one that groups by those columns too";

  /** What depends on which primary keys, and what the plan does about it. */
  private record Dependent(
      String what, RelationName name, Span span, List<RelationName> keys, String does) {}

  @Override
  public String title() {
    return "View or routine depends on a primary key";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    Set<RelationName> swapped =
        context
            .obstacles(ObstacleType.PRIMARY_KEY_WITHOUT_KEY)
            .map(Obstacle::table)
            .collect(Collectors.toSet());
    if (swapped.isEmpty()) {
      return List.of();
    }
    Stream<Dependent> views =
        context.schema().views().stream().map(view -> view(context, view, swapped));
    Stream<Dependent> routines =
        GroupedRoutine.of(context.schema(), context.views()).stream()
            .map(routine -> routine(routine, swapped));
    Stream<Finding> inTheWay =
        Stream.concat(views, routines)
            .filter(dependent -> !dependent.keys().isEmpty())
            .map(dependent -> finding(context, dependent));
    Stream<Finding> afterwards =
        GroupedRoutine.inQuotes(context.schema(), context.views()).stream()
            .filter(grouped -> !among(grouped.keys(), swapped).isEmpty())
            .map(grouped -> failing(grouped.routine(), among(grouped.keys(), swapped)));
    return Stream.concat(inTheWay, afterwards).toList();
  }

  private Finding failing(Routine routine, List<RelationName> keys) {
    String message =
        ("%s selects columns it does not group by, which the primary key of %s allows; once that"
                + " key is another, the statement fails.")
            .formatted(routine.name(), NameLists.list(keys));
    return finding(
        Severity.WARNING,
        routine.name(),
        routine.span(),
        message,
        "Name every selected column in GROUP BY; that may be deployed before the migration.");
  }

  private static Dependent view(CheckContext context, View view, Set<RelationName> swapped) {
    Optional<QueryFacts> facts = context.views().of(view.name());
    return new Dependent(
        "View",
        view.name(),
        view.span(),
        among(facts.map(QueryFacts::primaryKeys).orElse(Set.of()), swapped),
        REPLACES);
  }

  private static Dependent routine(GroupedRoutine grouped, Set<RelationName> swapped) {
    Routine routine = grouped.routine();
    String kind = routine.kind().name();
    return new Dependent(
        kind.charAt(0) + kind.substring(1).toLowerCase(Locale.ROOT),
        routine.name(),
        routine.span(),
        among(grouped.keys(), swapped),
        grouped.completed().isPresent()
            ? REPLACES
            : "does not find that list in its text, and sql/60-keys.sql stops");
  }

  private static List<RelationName> among(
      Collection<RelationName> keys, Set<RelationName> swapped) {
    return keys.stream().filter(swapped::contains).toList();
  }

  private Finding finding(CheckContext context, Dependent dependent) {
    RelationName first = dependent.keys().get(0);
    String message =
        ("%s %s selects columns it does not group by, which the primary key of %s allows; while it"
                    + " is there that key cannot be swapped. ")
                .formatted(dependent.what(), dependent.name(), NameLists.list(dependent.keys()))
            + context.thePlan(first, dependent.does());
    return finding(
        dependent.does().equals(REPLACES) ? Severity.NOTE : Severity.ERROR,
        dependent.name(),
        dependent.span(),
        message,
        "Name every selected column in GROUP BY.");
  }
}
