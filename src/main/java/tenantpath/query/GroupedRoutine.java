package tenantpath.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tenantpath.schema.RelationName;
import tenantpath.schema.Routine;
import tenantpath.schema.Schema;

/**
 * A routine whose body groups by primary keys and uses more columns, so that it depends on those
 * keys.
 *
 * @param keys the tables whose primary keys it depends on, sorted
 * @param completed its definition with those columns in GROUP BY; empty where a list is not found
 */
public record GroupedRoutine(Routine routine, Set<RelationName> keys, Optional<String> completed) {
  private static final Set<String> LANGUAGES = Set.of("sql", "plpgsql");
  private static final Pattern GROUPS = Pattern.compile("(?i)\\bgroup\\s+by\\b");

  /** Those whose bodies are parsed, which stand in the way of a swap; in the schema's order. */
  public static List<GroupedRoutine> of(Schema schema, ViewQueries views) {
    return of(schema, views, Routine::parsed);
  }

  /** Those whose bodies are text to the server, which fail once the key is another. */
  public static List<GroupedRoutine> inQuotes(Schema schema, ViewQueries views) {
    return of(schema, views, routine -> !routine.parsed());
  }

  private static List<GroupedRoutine> of(
      Schema schema, ViewQueries views, Predicate<Routine> which) {
    BodyReader reader = new BodyReader(views.catalog(), ParserThread.DEADLINE_MILLIS);
    return schema.routines().stream()
        .filter(routine -> LANGUAGES.contains(routine.language().toLowerCase(Locale.ROOT)))
        .filter(which)
        .filter(routine -> GROUPS.matcher(routine.body()).find())
        .map(routine -> of(routine, reader))
        .filter(grouped -> !grouped.keys.isEmpty())
        .toList();
  }

  private static GroupedRoutine of(Routine routine, BodyReader reader) {
    List<String> searchPath = Stream.of(routine.name().schema(), "public").distinct().toList();
    Set<RelationName> keys = new TreeSet<>();
    Optional<String> definition = Optional.of(routine.definition());
    for (String statement : RoutineJoins.statements(routine.body())) {
      List<Grouping> needed = groupings(statement, searchPath, routine, reader);
      needed.forEach(grouping -> keys.add(grouping.table()));
      if (!needed.isEmpty()) {
        Optional<String> text = GroupByText.completed(statement, needed);
        definition =
            definition
                .filter(d -> d.contains(statement))
                .flatMap(d -> text.map(t -> d.replace(statement, t)));
      }
    }
    return new GroupedRoutine(routine, keys, definition);
  }

  private static List<Grouping> groupings(
      String statement, List<String> searchPath, Routine routine, BodyReader reader) {
    return new ArrayList<>(
        reader
            .read(statement, searchPath, "routine " + routine.name(), routine.span())
            .facts()
            .groupings());
  }
}
