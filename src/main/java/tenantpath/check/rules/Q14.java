package tenantpath.check.rules;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.finding.Finding;
import tenantpath.finding.Severity;
import tenantpath.query.text.Bodies;
import tenantpath.query.text.SqlWords;
import tenantpath.schema.Identifier;
import tenantpath.schema.RelationName;
import tenantpath.schema.Routine;

/** ON CONFLICT must name the columns of a unique key that exists afterwards. */
public final class Q14 implements Check {
  @Override
  public String title() {
    return "ON CONFLICT without the distribution column";
  }

  private static final Pattern CONFLICT =
      Pattern.compile(
          "\\binsert\\s+into\\s+([^\\s(;]+)(?:(?!\\binsert\\s+into\\b)[^;])*?\\bon\\s+conflict\\s*"
              + "\\(((?:[^()]|\\([^()]*\\))*)\\)",
          Pattern.CASE_INSENSITIVE);

  @Override
  public List<Finding> run(CheckContext context) {
    Bodies bodies = new Bodies(context.schema());
    return context.schema().routines().stream()
        .flatMap(routine -> conflicts(context, bodies, routine))
        .toList();
  }

  private Stream<Finding> conflicts(CheckContext context, Bodies bodies, Routine routine) {
    return CONFLICT
        .matcher(SqlWords.code(routine.body()))
        .results()
        .flatMap(
            match ->
                bodies.table(match.group(1)).stream()
                    .filter(context::distributed)
                    .filter(t -> !SqlWords.names(match.group(2), context.keyColumn(t)))
                    .map(t -> finding(context, routine, t, match.group(2).trim())));
  }

  private Finding finding(
      CheckContext context, Routine routine, RelationName table, String target) {
    String message =
        ("%s inserts into %s ON CONFLICT (%s); once every unique key of it holds %s, "
                + "none matches, and the statement fails.")
            .formatted(routine.name(), table, target, Identifier.quote(context.keyColumn(table)));
    String hint =
        table.equals(context.key().table())
            ? "Look the value up first: the root keeps no unique key on it."
            : "Say ON CONFLICT (%s, %s), together with the swap of the keys."
                .formatted(Identifier.quote(context.keyColumn(table)), target);
    return finding(Severity.WARNING, table, routine.span(), message, hint)
        .about(routine.name().name());
  }
}
