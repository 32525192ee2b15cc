package tenantpath.check.rules;

import java.util.List;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.finding.Finding;
import tenantpath.finding.Severity;
import tenantpath.query.QueryFacts;
import tenantpath.schema.View;

/** What a view reads and joins bears on classes and keys; where it is unknown, that is said. */
public final class R04 implements Check {
  @Override
  public String title() {
    return "Query of a view is not understood";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    return context.schema().views().stream()
        .filter(view -> !context.views().of(view.name()).map(QueryFacts::understood).orElse(false))
        .map(this::finding)
        .toList();
  }

  private Finding finding(View view) {
    String message =
        ("The query of view %s could not be read, so the tables that it reads and joins, and the"
                + " primary keys that it depends on, are not known.")
            .formatted(view.name());
    return finding(
        Severity.WARNING,
        view.name(),
        view.span(),
        message,
        "Look whether it joins a table that is local here, which must be a reference table then;"
            + " and drop it before sql/60-keys.sql if it groups by a primary key.");
  }
}
