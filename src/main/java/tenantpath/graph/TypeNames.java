package tenantpath.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tenantpath.schema.CheckConstraint;
import tenantpath.schema.Column;
import tenantpath.schema.Index;
import tenantpath.schema.Schema;
import tenantpath.schema.Table;
import tenantpath.schema.TypeDefinition.EnumType;

/**
 * The values that a schema lets a type column have: its default, the labels of its enum, what its
 * table's checks and partial indexes compare it with, and views and functions that read the table.
 */
final class TypeNames {
  private static final String LITERAL = "'([^']*+(?:''[^']*+)*+)'";
  private static final Pattern TYPE_WORD = Pattern.compile("(?i)\\w*type\\b");
  private static final Pattern LITERALS = Pattern.compile(LITERAL);

  private final Schema schema;
  private final Map<String, List<String>> byWord = new HashMap<>();
  private final Map<String, Pattern> comparisons = new HashMap<>();

  TypeNames(Schema schema) {
    this.schema = schema;
    schema.views().forEach(view -> index(view.query()));
    schema.routines().forEach(routine -> index(routine.body()));
  }

  private void index(String text) {
    TYPE_WORD
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .distinct()
        .forEach(word -> byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(text));
  }

  Set<String> of(Table table, Column column) {
    Set<String> names = new TreeSet<>();
    column.defaultExpression().ifPresent(text -> addLiterals(text, names));
    schema
        .definitionOf(column.type())
        .filter(EnumType.class::isInstance)
        .ifPresent(type -> names.addAll(((EnumType) type).labels()));
    texts(table, column).forEach(text -> addCompared(text, column.name(), names));
    names.remove("");
    return names;
  }

  private Stream<String> texts(Table table, Column column) {
    Stream<String> own =
        Stream.concat(
            table.constraintsOf(CheckConstraint.class).stream().map(CheckConstraint::expression),
            schema.indexesOf(table.name()).stream()
                .map(Index::predicate)
                .flatMap(predicate -> predicate.stream()));
    Pattern name =
        Pattern.compile("(?<![\\w\"])\"?" + Pattern.quote(table.name().name()) + "\"?(?!\\w)");
    Stream<String> others =
        byWord.getOrDefault(column.name(), List.of()).stream()
            .filter(text -> name.matcher(text).find());
    return Stream.concat(own, others);
  }

  private void addCompared(String text, String column, Set<String> names) {
    if (!text.contains(column)) {
      return;
    }
    Matcher comparison = comparisons.computeIfAbsent(column, TypeNames::comparison).matcher(text);
    while (comparison.find()) {
      addLiterals(comparison.group(1), names);
    }
  }

  /** The column, perhaps cast, compared with a literal or with a list of such. */
  private static Pattern comparison(String column) {
    String cast = "(?:\\s*::[a-z ]+(?:\\(\\d+\\))?(?:\\[\\])?)?";
    String literal = LITERAL.replace("'([", "'(?:[") + cast;
    String list =
        "\\({0,2}(?:ARRAY\\s*\\[)?\\({0,2}"
            + literal
            + "(?:\\){0,2}\\s*,\\s*\\({0,2}"
            + literal
            + ")*";
    return Pattern.compile(
        Pattern.quote(column)
            + "\"?\\)?"
            + cast
            + "\\)?\\s*(?:=\\s*ANY|=|IN|in)\\s*("
            + list
            + ")");
  }

  private static void addLiterals(String text, Set<String> names) {
    Matcher literal = LITERALS.matcher(text);
    while (literal.find()) {
      names.add(literal.group(1).replace("''", "'"));
    }
  }

  /** The table that a value names: its own name, or the class that a framework makes of it. */
  static List<String> stem(String value) {
    return NameWords.singular(value.replaceAll("::|[./\\\\]", "_"));
  }
}
