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

/** A function that needs another table goes to the workers only after that table. */
public final class O02 implements Check {
  @Override
  public String title() {
    return "Function needs another table";
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
                    .filter(call -> !call.needed().contains(table.name()))
                    .map(call -> finding(table, call)))
        .toList();
  }

  private Finding finding(Table table, NeedyCall call) {
    String needed = NameLists.list(List.copyOf(call.needed()));
    String message =
        ("%s of %s calls %s, which needs %s for its arguments, its result or its parsed body;"
                + " Citus takes no such function to the workers. The plan leaves %s out.")
            .formatted(
                NameLists.capitalized(call.expression().place()),
                table.name(),
                call.routine().name(),
                needed,
                table.name());
    return finding(
            Severity.ERROR,
            table.name(),
            call.expression().span(),
            message,
            "Let the function take the values it needs, and not a row of %s.".formatted(needed))
        .about(call.expression().place());
  }
}
