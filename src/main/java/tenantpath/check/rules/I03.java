package tenantpath.check.rules;

import java.nio.charset.StandardCharsets;
import java.util.List;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.finding.Finding;
import tenantpath.finding.Severity;
import tenantpath.schema.Table;

/** Long names leave no room for the number of a shard. */
public final class I03 implements Check {
  @Override
  public String title() {
    return "Name close to 63 bytes";
  }

  /** From here on array types of shards begin to collide: seen on a cluster. */
  private static final int LONG = 50;

  @Override
  public List<Finding> run(CheckContext context) {
    return context.schema().tables().stream()
        .filter(table -> context.onCitus(table.name()))
        .filter(table -> bytes(table.name().name()) >= LONG)
        .map(table -> finding(context, table))
        .toList();
  }

  private static int bytes(String name) {
    return name.getBytes(StandardCharsets.UTF_8).length;
  }

  private Finding finding(CheckContext context, Table table) {
    String message =
        ("The name of %s has %d bytes; names of its shards are shortened with a hash, "
                    + "and distributing it in parallel can end in a deadlock. ")
                .formatted(table.name(), bytes(table.name().name()))
            + context.thePlan(
                context.graph().topmost(table.name()), "distributes it in sequential mode");
    return finding(
        Severity.NOTE,
        table.name(),
        table.span(),
        message,
        "Shorten the name before the distribution, if other tools read shard names.");
  }
}
