package tenantpath.check.rules;

import java.util.List;
import java.util.Map;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.finding.Finding;
import tenantpath.finding.Severity;
import tenantpath.query.text.Sequences;
import tenantpath.schema.RelationName;

/** What can be set of a sequence is set before the distribution. */
public final class S08 implements Check {
  @Override
  public String title() {
    return "Sequences are fixed from then on";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    Map<RelationName, List<Sequences.Use>> uses = Sequences.uses(context.distributedTables());
    return uses.isEmpty() ? List.of() : List.of(finding(uses));
  }

  private Finding finding(Map<RelationName, List<Sequences.Use>> uses) {
    RelationName first = uses.keySet().iterator().next();
    Sequences.Use use = uses.get(first).get(0);
    String message =
        ("Distributed tables draw from %s (%s); once distributed, ALTER SEQUENCE "
                + "is refused but for OWNED BY, OWNER and SCHEMA.")
            .formatted(NameLists.count(uses.size(), "sequence"), NameLists.list(uses.keySet()));
    return finding(
        Severity.NOTE,
        use.reference().table(),
        use.column().span(),
        message,
        "Set type, increment and bounds before the distribution; setval stays possible.");
  }
}
