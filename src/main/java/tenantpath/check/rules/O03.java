package tenantpath.check.rules;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.finding.Finding;
import tenantpath.finding.Severity;
import tenantpath.query.text.NeedyCall;
import tenantpath.schema.Table;

/** A table cannot wait for a function that waits for the table. */
public final class O03 implements Check {
  @Override
  public String title() {
    return "Table and function depend on each other";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    Function<Table, Stream<NeedyCall>> calls = NeedyCall.finder(context.schema());
    return context
        .citusTables()
        .flatMap(
            table ->
                calls
                    .apply(table)
                    .filter(call -> call.needed().contains(table.name()))
                    .map(call -> finding(table, call)))
        .toList();
  }

  private Finding finding(Table table, NeedyCall call) {
    String message =
        ("%s of %s calls %s, which needs the same table for its arguments, its result or its"
                + " parsed body: neither can be created on a worker before the other. The plan"
                + " leaves %s out.")
            .formatted(
                NameLists.capitalized(call.expression().place()),
                table.name(),
                call.routine().name(),
                table.name());
    return finding(
            Severity.ERROR,
            table.name(),
            call.expression().span(),
            message,
            "Let the function take the columns it needs instead of the row.")
        .about(call.expression().place());
  }
}
