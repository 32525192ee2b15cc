package tenantpath.check.rules;

import java.util.List;
import java.util.Optional;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.finding.Finding;
import tenantpath.finding.Severity;
import tenantpath.schema.Identifier;
import tenantpath.schema.Publication;

/** A publication of all tables would publish shards and the metadata of Citus. */
public final class O08 implements Check {
  @Override
  public String title() {
    return "Publication of all tables";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    return context.schema().publications().stream()
        .filter(Publication::allTables)
        .map(this::finding)
        .toList();
  }

  private Finding finding(Publication publication) {
    String message =
        ("Publication %s is FOR ALL TABLES; on Citus it takes in reference tables' "
                + "shards and publishes nothing of the rows on workers.")
            .formatted(Identifier.quote(publication.name()));
    return new Finding(
            code(),
            Severity.WARNING,
            Optional.empty(),
            Optional.of(publication.span()),
            message,
            "List the tables, and decide how changes of distributed tables are followed.")
        .about(publication.name());
  }
}
