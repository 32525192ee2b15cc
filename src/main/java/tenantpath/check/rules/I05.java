package tenantpath.check.rules;

import java.util.List;
import java.util.Optional;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.finding.Finding;
import tenantpath.finding.Severity;
import tenantpath.query.text.SqlWords;
import tenantpath.schema.Index;
import tenantpath.schema.OperatorClass;

/** An operator class of the user is not created on the workers. */
public final class I05 implements Check {
  @Override
  public String title() {
    return "Index with an operator class of the user";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    List<OperatorClass> classes = context.schema().operatorClasses();
    return classes.isEmpty()
        ? List.of()
        : context.schema().indexes().stream()
            .filter(index -> index.attachedTo().isEmpty() && context.onCitus(index.table()))
            .flatMap(index -> using(classes, index).stream())
            .toList();
  }

  private Optional<Finding> using(List<OperatorClass> classes, Index index) {
    return classes.stream()
        .filter(c -> c.method().equals(index.method()))
        .filter(
            c -> index.keys().stream().anyMatch(k -> SqlWords.names(k.options(), c.name().name())))
        .findFirst()
        .map(c -> finding(index, c));
  }

  private Finding finding(Index index, OperatorClass operatorClass) {
    String message =
        ("Index %s of %s uses the operator class %s, which the schema "
                + "itself creates; Citus does not create it on the workers and "
                + "refuses the table.")
            .formatted(index.name(), index.table(), operatorClass.name());
    return finding(
            Severity.ERROR,
            index.table(),
            index.span(),
            message,
            "Use a built-in operator class or one of an extension, or drop "
                + "the index before the distribution.")
        .about(index.name().name())
        .withFix("DROP INDEX %s;".formatted(index.name()));
  }
}
