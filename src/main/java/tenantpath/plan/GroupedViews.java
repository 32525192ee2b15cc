package tenantpath.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tenantpath.plan.KeyStep.RegroupView;
import tenantpath.query.GroupByText;
import tenantpath.query.Grouping;
import tenantpath.query.QueryFacts;
import tenantpath.query.ViewQueries;
import tenantpath.schema.RelationName;
import tenantpath.schema.Schema;
import tenantpath.schema.View;

/** The views that depend on a primary key which phase 60 swaps. */
final class GroupedViews {
  private GroupedViews() {}

  /** One step a view; a view whose text cannot be told is left to the server, which names it. */
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
    return steps;
  }
}
