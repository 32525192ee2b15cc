package tenantpath.check.rules;

import java.util.List;
import java.util.Optional;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.finding.Finding;
import tenantpath.finding.Severity;
import tenantpath.query.text.SequenceCall;
import tenantpath.schema.Column;
import tenantpath.schema.ForeignKey;
import tenantpath.schema.Identifier;

/** SET DEFAULT would ask a shard for the next value of a sequence. */
public final class F10 implements Check {
  @Override
  public String title() {
    return "SET DEFAULT on a column that defaults to a sequence";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    return context
        .citusTables()
        .flatMap(table -> table.foreignKeys().stream())
        .filter(key -> !key.inherited() && context.onCitus(key.referencedTable()))
        .flatMap(key -> drawn(context, key).stream())
        .toList();
  }

  private Optional<Finding> drawn(CheckContext context, ForeignKey key) {
    List<String> set = ForeignKeyKinds.setToDefault(key);
    return context.table(key.table()).columns().stream()
        .filter(column -> set.contains(column.name()))
        .filter(
            column ->
                column.defaultExpression().map(d -> !SequenceCall.in(d).isEmpty()).orElse(false))
        .findFirst()
        .map(column -> finding(key, column));
  }

  private Finding finding(ForeignKey key, Column column) {
    String message =
        ("%s sets %s to its default, which draws from a sequence; Citus refuses that, "
                + "since shards have no such default.")
            .formatted(Keys.describe(key), Identifier.quote(column.name()));
    return finding(
            Severity.ERROR,
            key.table(),
            key.span(),
            message,
            "Decide for another action: a foreign key to a number drawn just now never holds.")
        .about(key.name())
        .withFix(Keys.dropped(key));
  }
}
