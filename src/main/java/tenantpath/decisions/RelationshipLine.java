package tenantpath.decisions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tenantpath.schema.Identifier;
import tenantpath.schema.NamePath;
import tenantpath.schema.RelationName;

/**
 * One relationship as a line of text: {@code public.order_lines(order_id) -> public.orders(id)}, or
 * for a polymorphic one {@code notes(owner_id, owner_type = 'User') -> users(id)}.
 *
 * @param to empty in a line that stops after the columns, and so speaks of whatever they name
 */
public record RelationshipLine(
    NamePath from,
    List<String> columns,
    Optional<String> typeColumn,
    Optional<String> typeValue,
    Optional<NamePath> to,
    List<String> referencedColumns) {
  private static final int LONGEST = 5_000;
  private static final String NAME = "(?:\"[^\"]*+(?:\"\"[^\"]*+)*+\"|[^\\s(),\"=.]++)";
  private static final String PATH = "(" + NAME + "(?:\\." + NAME + ")*)";
  private static final String LIST = "\\(\\s*(" + NAME + "(?:\\s*,\\s*" + NAME + ")*)";
  private static final String TYPE =
      "(?:\\s*,\\s*(" + NAME + ")\\s*=\\s*'([^']*+(?:''[^']*+)*+)')?";
  private static final Pattern LINE =
      Pattern.compile(
          PATH
              + "\\s*"
              + LIST
              + TYPE
              + "\\s*\\)(?:\\s*->\\s*"
              + PATH
              + "\\s*"
              + LIST
              + "\\s*\\))?");
  private static final Pattern ITEM = Pattern.compile(NAME);

  public RelationshipLine {
    columns = List.copyOf(columns);
    referencedColumns = List.copyOf(referencedColumns);
  }

  /** Empty where the text does not have the shape. */
  public static Optional<RelationshipLine> parse(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher line = LINE.matcher(text.strip());
    if (!line.matches()) {
      return Optional.empty();
    }
    Optional<NamePath> from = NamePath.parse(line.group(1));
    Optional<NamePath> to = Optional.ofNullable(line.group(5)).flatMap(NamePath::parse);
    List<String> columns = items(line.group(2));
    List<String> referenced = to.isEmpty() ? List.of() : items(line.group(6));
    if (from.isEmpty() || to.isPresent() && columns.size() != referenced.size()) {
      return Optional.empty();
    }
    return Optional.of(
        new RelationshipLine(
            from.get(),
            columns,
            Optional.ofNullable(line.group(3)).map(RelationshipLine::unquoted),
            Optional.ofNullable(line.group(4)).map(value -> value.replace("''", "'")),
            to,
            referenced));
  }

  /** The line for a relationship, such that {@link #parse} reads it back. */
  public static String of(
      RelationName from, List<String> columns, RelationName to, List<String> referencedColumns) {
    return from.quoted()
        + "("
        + Identifier.list(columns)
        + ") -> "
        + to.quoted()
        + "("
        + Identifier.list(referencedColumns)
        + ")";
  }

  /** The line for columns that name no row, whatever they look like. */
  public static String of(RelationName from, List<String> columns) {
    return from.quoted() + "(" + Identifier.list(columns) + ")";
  }

  /** The line for the rows of a polymorphic pair whose type column has one value. */
  public static String of(
      RelationName from,
      String column,
      String typeColumn,
      String typeValue,
      RelationName to,
      String referencedColumn) {
    return from.quoted()
        + "("
        + Identifier.quote(column)
        + ", "
        + Identifier.quote(typeColumn)
        + " = '"
        + typeValue.replace("'", "''")
        + "') -> "
        + to.quoted()
        + "("
        + Identifier.quote(referencedColumn)
        + ")";
  }

  private static List<String> items(String list) {
    List<String> names = new ArrayList<>();
    Matcher item = ITEM.matcher(list);
    while (item.find()) {
      names.add(unquoted(item.group()));
    }
    return names;
  }

  private static String unquoted(String name) {
    if (!name.startsWith("\"")) {
      return name;
    }
    return name.substring(1, name.length() - 1).replace("\"\"", "\"");
  }

  /** The columns of one hop as a decisions file lists them: {@code "a, b"}. */
  public static List<String> columnList(String text) {
    return Arrays.stream(text.split(","))
        .map(String::strip)
        .map(RelationshipLine::unquoted)
        .toList();
  }
}
