package tenantpath.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tenantpath.plan.KeyStep.RegroupRoutine;
import tenantpath.plan.KeyStep.RegroupView;
import tenantpath.query.GroupByText;
import tenantpath.query.GroupedRoutine;
import tenantpath.query.Grouping;
import tenantpath.query.QueryFacts;
import tenantpath.query.ViewQueries;
import tenantpath.schema.RelationName;
import tenantpath.schema.Schema;
import tenantpath.schema.View;

/** The views and routines that depend on a primary key which phase 60 swaps. */
final class GroupedViews {
  private static final Pattern CREATE = Pattern.compile("(?i)^\\s*CREATE\\s+(OR\\s+REPLACE\\s+)?");

  private GroupedViews() {}

  private static Optional<Step> step(GroupedRoutine grouped) {
    return grouped
        .completed()
        .map(
            definition ->
                new RegroupRoutine(
                    grouped.routine().name(),
                    replacing(grouped.routine().definition()),
                    replacing(definition)));
  }

  private static String replacing(String definition) {
    return CREATE.matcher(definition).replaceFirst("CREATE OR REPLACE ");
  }

  /**
   * One step a view or routine; a view whose text cannot be told is left to the server, which names
   * it.
   */
  static List<Step> of(Schema schema, ViewQueries views, Set<RelationName> swapped) {
    List<Step> steps = new ArrayList<>();
    for (View view : schema.views()) {
      List<Grouping> needed =
          views.of(view.name()).map(QueryFacts::groupings).orElse(List.of()).stream()
              .filter(grouping -> swapped.contains(grouping.table()))
              .toList();
      Optional<String> query =
          needed.isEmpty() ? Optional.empty() : GroupByText.completed(view.query(), needed);
      query.ifPresent(
          text ->
              steps.add(
                  new RegroupView(view.name(), view.kind(), view.options(), view.query(), text)));
    }
    GroupedRoutine.of(schema, views).stream()
        .filter(routine -> routine.keys().stream().anyMatch(swapped::contains))
        .flatMap(routine -> step(routine).stream())
        .forEach(steps::add);
    return steps;
  }
}
