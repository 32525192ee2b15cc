package tenantpath.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tenantpath.schema.Routine;
import tenantpath.schema.Schema;

/** What the SQL in functions and procedures joins, as far as each statement can be read alone. */
public final class RoutineJoins {
  private static final Set<String> LANGUAGES = Set.of("sql", "plpgsql");
  private static final Set<String> STARTS =
      Set.of("select", "with", "insert", "update", "delete", "merge", "perform");
  private static final Pattern CASE = Pattern.compile("(?i)\\bcase\\b");

  /** Statements without one are not read: loading the parser costs more than they tell. */
  private static final Pattern EQUATION =
      Pattern.compile("[\\w\"]\\.[\\w\"]+\\s*=\\s*[\\w\"]+\\.[\\w\"]");

  private final BodyReader reader;

  private RoutineJoins(BodyReader reader) {
    this.reader = reader;
  }

  /** Sorted. */
  public static List<Join> of(Schema schema, ViewQueries views) {
    RoutineJoins joins =
        new RoutineJoins(new BodyReader(views.catalog(), ParserThread.DEADLINE_MILLIS));
    return schema.routines().stream()
        .filter(routine -> LANGUAGES.contains(routine.language().toLowerCase(Locale.ROOT)))
        .filter(routine -> EQUATION.matcher(routine.body()).find())
        .flatMap(joins::of)
        .distinct()
        .sorted()
        .toList();
  }

  private Stream<Join> of(Routine routine) {
    List<String> searchPath = Stream.of(routine.name().schema(), "public").distinct().toList();
    String source = routine.kind().name().toLowerCase(Locale.ROOT) + " " + routine.name();
    return statements(routine.body()).stream()
        .filter(statement -> EQUATION.matcher(statement).find())
        .map(statement -> reader.read(statement, searchPath, source, routine.span()))
        .flatMap(reading -> reading.facts().joins().stream());
  }

  /** From a word that begins a statement of SQL to the semicolon, or to what plpgsql ends it by. */
  static List<String> statements(String body) {
    List<String> statements = new ArrayList<>();
    StringBuilder statement = new StringBuilder();
    for (Piece piece : Pieces.of(body)) {
      String word = piece.kind() == Piece.Kind.WORD ? piece.text().toLowerCase(Locale.ROOT) : "";
      if (piece.isMark(";") || endsClause(word, statement)) {
        finish(statement, statements);
      } else if (word.equals("perform") && statement.isEmpty()) {
        statement.append("SELECT");
      } else if (!statement.isEmpty() || STARTS.contains(word)) {
        statement.append(piece.text());
      }
    }
    finish(statement, statements);
    return statements;
  }

  /** FOR … IN query LOOP, and IF … THEN; the THEN of a CASE goes on. */
  private static boolean endsClause(String word, CharSequence statement) {
    return word.equals("loop") || word.equals("then") && !CASE.matcher(statement).find();
  }

  private static void finish(StringBuilder statement, List<String> statements) {
    if (!statement.isEmpty()) {
      statements.add(statement.toString());
      statement.setLength(0);
    }
  }
}
