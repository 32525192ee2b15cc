package tenantpath.query.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tenantpath.schema.RelationName;
import tenantpath.schema.Routine;
import tenantpath.schema.Schema;
import tenantpath.schema.Table;

/**
 * Which tables and routines the bodies of routines name, told by the words before a name. Dynamic
 * SQL is not seen.
 */
public final class Bodies {
  private static final String NAME =
      "((?:\"[^\"]+\"|[A-Za-z_][\\w$]*)(?:\\s*\\.\\s*(?:\"[^\"]+\"|[A-Za-z_][\\w$]*))?)";
  private static final Pattern READS =
      Pattern.compile("\\b(?:from|join)\\s+(?:only\\s+)?" + NAME, Pattern.CASE_INSENSITIVE);
  private static final Pattern WRITES =
      Pattern.compile(
          "\\b(?:insert\\s+into|delete\\s+from|update|merge\\s+into|truncate(?:\\s+table)?)\\s+"
              + "(?:only\\s+)?"
              + NAME,
          Pattern.CASE_INSENSITIVE);
  private static final Pattern QUALIFIED =
      Pattern.compile("(?:\"[^\"]+\"|[A-Za-z_][\\w$]*)\\.(?:\"[^\"]+\"|[A-Za-z_][\\w$]*)");
  private static final Pattern CALL = Pattern.compile(NAME + "\\s*\\(");

  private final Map<String, List<RelationName>> tablesByName = new LinkedHashMap<>();
  private final Map<String, List<Routine>> routinesByName = new LinkedHashMap<>();
  private final Set<RelationName> relations = new HashSet<>();

  public Bodies(Schema schema) {
    schema.views().forEach(view -> relations.add(view.name()));
    for (Table table : schema.tables()) {
      RelationName name = table.name();
      relations.add(name);
      tablesByName.computeIfAbsent(name.name(), k -> new ArrayList<>()).add(name);
    }
    for (Routine routine : schema.routines()) {
      routinesByName.computeIfAbsent(routine.name().name(), k -> new ArrayList<>()).add(routine);
    }
  }

  /** The tables that a body reads, sorted. */
  public Set<RelationName> read(String body) {
    return tables(READS, body);
  }

  /** The tables that a routine reads, itself or in those it calls; sorted. */
  public Set<RelationName> readBy(Routine routine) {
    Set<RelationName> read = new TreeSet<>();
    Set<Routine> seen = new HashSet<>(Set.of(routine));
    Deque<Routine> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      String body = open.pop().body();
      read.addAll(read(body));
      called(body).stream().filter(seen::add).forEach(open::push);
    }
    return read;
  }

  /** The tables that a body writes, sorted. */
  public Set<RelationName> written(String body) {
    return tables(WRITES, body);
  }

  /** The tables that a body reads or writes, sorted. */
  public Set<RelationName> used(String body) {
    Set<RelationName> used = new TreeSet<>(read(body));
    used.addAll(written(body));
    return used;
  }

  /** The tables and views whose qualified names stand in a text, sorted. */
  public Set<RelationName> named(String text) {
    Set<RelationName> named = new TreeSet<>();
    Matcher name = QUALIFIED.matcher(SqlWords.code(text));
    while (name.find()) {
      List<String> parts = parts(name.group());
      Optional.of(RelationName.of(parts.get(0), parts.get(1)))
          .filter(relations::contains)
          .ifPresent(named::add);
    }
    return named;
  }

  /**
   * The tables and views that a routine cannot be without, sorted: it takes or returns a row of
   * them, or its parsed body reads them, or that of a routine which such a body calls.
   */
  public Set<RelationName> needed(Routine routine) {
    Set<RelationName> needed = new TreeSet<>();
    Set<Routine> seen = new HashSet<>(Set.of(routine));
    Deque<Routine> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      Routine next = open.pop();
      needed.addAll(named(next.arguments() + " " + next.returns().orElse("")));
      if (next.parsed()) {
        needed.addAll(named(next.body()));
        called(next.body()).stream().filter(seen::add).forEach(open::push);
      }
    }
    return needed;
  }

  /** The user's routines that an expression calls, in the order they stand. */
  public List<Routine> called(String expression) {
    if (routinesByName.isEmpty() || expression.indexOf('(') < 0) {
      return List.of();
    }
    List<Routine> routines = new ArrayList<>();
    Matcher call = CALL.matcher(SqlWords.code(expression));
    while (call.find()) {
      List<String> parts = parts(call.group(1));
      String name = parts.get(parts.size() - 1);
      routinesByName.getOrDefault(name, List.of()).stream()
          .filter(r -> parts.size() == 1 || r.name().schema().equals(parts.get(0)))
          .filter(r -> !routines.contains(r))
          .forEach(routines::add);
    }
    return routines;
  }

  private Set<RelationName> tables(Pattern pattern, String body) {
    Set<RelationName> tables = new TreeSet<>();
    Matcher name = pattern.matcher(SqlWords.code(body));
    while (name.find()) {
      table(parts(name.group(1))).ifPresent(tables::add);
    }
    return tables;
  }

  /** The table that a name in a body means. */
  public Optional<RelationName> table(String name) {
    List<String> parts = parts(name);
    return parts.isEmpty() || parts.size() > 2 ? Optional.empty() : table(parts);
  }

  /** A bare name is the one of public, or the only one there is. */
  private Optional<RelationName> table(List<String> parts) {
    List<RelationName> named = tablesByName.getOrDefault(parts.get(parts.size() - 1), List.of());
    String schema = parts.size() == 2 ? parts.get(0) : "public";
    Optional<RelationName> exact =
        named.stream().filter(name -> name.schema().equals(schema)).findFirst();
    return exact.isPresent() || parts.size() == 2 || named.size() != 1
        ? exact
        : Optional.of(named.get(0));
  }

  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    Matcher part = Pattern.compile("\"([^\"]+)\"|([\\w$]+)").matcher(text);
    while (part.find()) {
      parts.add(part.group(1) != null ? part.group(1) : part.group(2).toLowerCase(Locale.ROOT));
    }
    return parts;
  }
}
