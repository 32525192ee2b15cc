package tenantpath.check.rules;

import java.util.List;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.finding.Finding;
import tenantpath.finding.Severity;
import tenantpath.schema.ColumnReference;
import tenantpath.schema.Sequence;

/** Sequences do not know of the rows that were loaded. */
public final class S09 implements Check {
  @Override
  public String title() {
    return "Sequences need setval after a load";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    List<Sequence> owned =
        context.schema().sequences().stream()
            .filter(s -> s.ownedBy().map(o -> context.onCitus(o.table())).orElse(false))
            .toList();
    return owned.isEmpty() ? List.of() : List.of(finding(owned));
  }

  private Finding finding(List<Sequence> owned) {
    Sequence first = owned.get(0);
    String message =
        ("Tables that move own %s (%s); rows that are loaded into "
                + "another cluster do not advance sequences.")
            .formatted(
                NameLists.count(owned.size(), "sequence"),
                NameLists.list(owned.stream().map(Sequence::name).toList()));
    return finding(
        Severity.NOTE,
        first.ownedBy().map(ColumnReference::table).orElse(first.name()),
        first.span(),
        message,
        "Call setval for each after the load; pg_dump writes the calls into the data section.");
  }
}
