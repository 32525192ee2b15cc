package tenantpath.check.rules;

import java.util.List;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.finding.Finding;
import tenantpath.finding.Severity;
import tenantpath.schema.Identifier;
import tenantpath.schema.Index;

/** Shards do not follow an index into its tablespace. */
public final class I01 implements Check {
  @Override
  public String title() {
    return "Index in a tablespace";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    return context.schema().indexes().stream()
        .filter(index -> index.attachedTo().isEmpty() && context.onCitus(index.table()))
        .flatMap(index -> index.tablespace().map(space -> finding(index, space)).stream())
        .toList();
  }

  private Finding finding(Index index, String tablespace) {
    String message =
        ("Index %s of %s is in tablespace %s; Citus refuses CREATE INDEX with a "
                + "tablespace on a distributed table, and shards would not have it.")
            .formatted(index.name(), index.table(), Identifier.quote(tablespace));
    return finding(
            Severity.WARNING,
            index.table(),
            index.span(),
            message,
            "Move the index to the default tablespace before the distribution.")
        .about(index.name().name())
        .withFix("ALTER INDEX %s SET TABLESPACE pg_default;".formatted(index.name()));
  }
}
