package tenantpath.check.rules;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.distribution.PlacementKind;
import tenantpath.finding.Finding;
import tenantpath.finding.Severity;
import tenantpath.query.text.SqlWords;
import tenantpath.schema.Identifier;
import tenantpath.schema.RelationName;

/** A row must name its tenant when it is inserted: what filled the key until then is gone. */
public final class Q02 implements Check {
  private static final Pattern INSERT =
      Pattern.compile(
          "\\binsert\\s+into\\s+((?:\"[^\"]+\"|[\\w$])+(?:\\s*\\.\\s*(?:\"[^\"]+\"|[\\w$])+)?)"
              + "(?:\\s+as\\s+[\\w\"$]+)?\\s*(?:\\(([^()]*)\\)\\s*)?"
              + "(?:overriding\\s+\\w+\\s+value\\s+)?\\b(values|select|with)\\b",
          Pattern.CASE_INSENSITIVE);

  @Override
  public String title() {
    return "INSERT without the distribution column";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    return new RoutineStatements(context)
        .on(INSERT)
        .filter(statement -> lacksKey(context, statement))
        .map(statement -> finding(context, statement))
        .distinct()
        .toList();
  }

  private static boolean lacksKey(CheckContext context, RoutineStatements.Statement insert) {
    RelationName table = insert.table();
    String key = context.keyColumn(table);
    Optional<String> listed = Optional.ofNullable(insert.match().group(2));
    if (listed.isEmpty()) {
      return context.kindOf(table) == PlacementKind.BACKFILL;
    }
    boolean filled =
        context
            .table(table)
            .column(key)
            .filter(c -> c.defaultExpression().isPresent() || c.identity().isPresent())
            .isPresent();
    return !filled && !SqlWords.names(listed.get(), key);
  }

  private Finding finding(CheckContext context, RoutineStatements.Statement insert) {
    String key = Identifier.quote(context.keyColumn(insert.table()));
    String message =
        ("%s inserts into %s without %s; once the table is distributed nothing fills it, and the"
                + " statement fails.")
            .formatted(insert.routine().name(), insert.table(), key);
    return finding(
            Severity.WARNING,
            insert.table(),
            insert.routine().span(),
            message,
            "Take %s as an argument, and name it in the INSERT before phase 70.".formatted(key))
        .about(insert.routine().name().name());
  }
}
