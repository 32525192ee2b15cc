package tenantpath.check.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.finding.Finding;
import tenantpath.finding.Severity;
import tenantpath.query.QueryFacts;
import tenantpath.schema.RelationName;
import tenantpath.schema.View;

/** A materialized view stays on the coordinator. */
public final class P06 implements Check {
  @Override
  public String title() {
    return "Materialized view stays local";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    return context.schema().views().stream()
        .filter(view -> view.kind() == View.Kind.MATERIALIZED_VIEW)
        .flatMap(view -> overCitusTables(context, view).stream())
        .toList();
  }

  private Optional<Finding> overCitusTables(CheckContext context, View view) {
    List<RelationName> tables =
        context.views().of(view.name()).map(QueryFacts::tables).orElse(Set.of()).stream()
            .filter(context::onCitus)
            .toList();
    return tables.isEmpty() ? Optional.empty() : Optional.of(finding(view, tables));
  }

  private Finding finding(View view, List<RelationName> tables) {
    String message =
        ("Materialized view %s reads %s; Citus distributes no materialized view, it "
                + "stays on the coordinator and is refreshed from the shards.")
            .formatted(view.name(), NameLists.list(tables));
    return finding(
        Severity.WARNING,
        view.name(),
        view.span(),
        message,
        "Check that REFRESH still works and fits the coordinator; else keep a "
            + "distributed table of totals.");
  }
}
