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

/** A view over tables of the coordinator and of workers exists on the coordinator only. */
public final class O04 implements Check {
  @Override
  public String title() {
    return "View over distributed and local tables";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    return context.schema().views().stream()
        .filter(view -> view.kind() == View.Kind.VIEW)
        .flatMap(view -> mixed(context, view).stream())
        .toList();
  }

  private Optional<Finding> mixed(CheckContext context, View view) {
    Set<RelationName> tables =
        context.views().of(view.name()).map(QueryFacts::tables).orElse(Set.of());
    List<RelationName> distributed = tables.stream().filter(context::distributed).toList();
    List<RelationName> local = tables.stream().filter(name -> !context.onCitus(name)).toList();
    return distributed.isEmpty() || local.isEmpty()
        ? Optional.empty()
        : Optional.of(finding(view, distributed, local));
  }

  private Finding finding(View view, List<RelationName> distributed, List<RelationName> local) {
    String message =
        ("View %s reads %s, to be distributed, and %s, local: "
                + "Citus keeps the view on the coordinator, and such joins move rows.")
            .formatted(view.name(), NameLists.list(distributed), NameLists.list(local));
    return finding(
        Severity.WARNING,
        view.name(),
        view.span(),
        message,
        "Make a reference table of %s if it is small, or query the view on the coordinator only."
            .formatted(NameLists.list(local)));
  }
}
