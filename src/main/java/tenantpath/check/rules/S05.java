package tenantpath.check.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.finding.Finding;
import tenantpath.finding.Severity;
import tenantpath.query.text.Sequences;
import tenantpath.schema.RelationName;

/** All columns that one sequence feeds must have one type. */
public final class S05 implements Check {
  @Override
  public String title() {
    return "One sequence feeds columns of different types";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    Map<RelationName, List<Sequences.Use>> uses = Sequences.uses(context.citusTables());
    return uses.entrySet().stream()
        .filter(entry -> types(entry.getValue()).size() > 1)
        .map(entry -> finding(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static Set<String> types(List<Sequences.Use> uses) {
    return uses.stream()
        .map(use -> use.column().type().text())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Finding finding(RelationName sequence, List<Sequences.Use> uses) {
    String columns =
        uses.stream()
            .limit(5)
            .map(use -> "%s (%s)".formatted(use.reference(), use.column().type()))
            .collect(Collectors.joining(", "));
    Sequences.Use first = uses.get(0);
    String message =
        ("Sequence %s feeds columns of different types: %s; Citus refuses to "
                + "distribute their tables.")
            .formatted(sequence, columns);
    return finding(
            Severity.ERROR,
            first.reference().table(),
            first.column().span(),
            message,
            "Give the columns one type, bigint, or each its own sequence.")
        .about(sequence.name());
  }
}
