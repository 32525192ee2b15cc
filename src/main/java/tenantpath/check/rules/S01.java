package tenantpath.check.rules;

import java.util.List;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.finding.Finding;
import tenantpath.finding.Severity;
import tenantpath.query.text.SequenceCall;
import tenantpath.query.text.Sequences;
import tenantpath.schema.Column;
import tenantpath.schema.ColumnReference;
import tenantpath.schema.Table;

/** A worker draws numbers far beyond the range of int. */
public final class S01 implements Check {
  @Override
  public String title() {
    return "Sequence default on a narrow column";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    return context
        .citusTables()
        .flatMap(
            table ->
                table.columns().stream().filter(S01::narrow).map(c -> finding(context, table, c)))
        .toList();
  }

  private static boolean narrow(Column column) {
    return Sequences.narrow(column.type())
        && column.defaultExpression().map(text -> !SequenceCall.in(text).isEmpty()).orElse(false);
  }

  private Finding finding(CheckContext context, Table table, Column column) {
    String message =
        ("Column %s is %s and takes its default from a sequence; a worker draws "
                + "numbers from 2^48 on, which do not fit, so INSERT without a value works on "
                + "the coordinator only.")
            .formatted(new ColumnReference(table.name(), column.name()), column.type());
    return finding(
            Severity.WARNING,
            table.name(),
            column.span(),
            message,
            "Widen column and sequence to bigint before the distribution (it rewrites the table).")
        .about(column.name())
        .withFix(TypeChange.widened(context, table.name(), column));
  }
}
