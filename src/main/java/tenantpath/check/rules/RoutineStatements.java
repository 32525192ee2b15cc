package tenantpath.check.rules;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tenantpath.check.CheckContext;
import tenantpath.query.text.Bodies;
import tenantpath.query.text.SqlWords;
import tenantpath.schema.RelationName;
import tenantpath.schema.Routine;
import tenantpath.schema.Trigger;

/**
 * Statements on distributed tables in the bodies of routines that go on running: the triggers of
 * distributed and reference tables are dropped, and so their functions rest.
 */
final class RoutineStatements {
  /** A statement that a pattern found; its first group is the table's name. */
  record Statement(Routine routine, RelationName table, MatchResult match) {}

  private static final Set<String> LANGUAGES = Set.of("sql", "plpgsql");

  private final CheckContext context;
  private final Bodies bodies;
  private final Set<RelationName> running = new TreeSet<>();

  RoutineStatements(CheckContext context) {
    this.context = context;
    bodies = new Bodies(context.schema());
    context.schema().triggers().stream()
        .filter(trigger -> !context.onCitus(trigger.table()))
        .map(Trigger::function)
        .forEach(running::add);
  }

  /** In the order of the schema's routines. */
  Stream<Statement> on(Pattern pattern) {
    return context.schema().routines().stream()
        .filter(routine -> LANGUAGES.contains(routine.language().toLowerCase(Locale.ROOT)))
        .filter(this::runs)
        .flatMap(routine -> statements(routine, pattern));
  }

  private boolean runs(Routine routine) {
    boolean ofTrigger = routine.returns().filter(r -> r.strip().equals("trigger")).isPresent();
    return !ofTrigger || running.contains(routine.name());
  }

  private Stream<Statement> statements(Routine routine, Pattern pattern) {
    return pattern
        .matcher(SqlWords.code(routine.body()))
        .results()
        .flatMap(match -> statement(routine, match).stream());
  }

  private Optional<Statement> statement(Routine routine, MatchResult match) {
    return bodies
        .table(match.group(1))
        .filter(context::distributed)
        .map(table -> new Statement(routine, table, match));
  }
}
