package tenantpath.query.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tenantpath.schema.Column;
import tenantpath.schema.ColumnReference;
import tenantpath.schema.RelationName;
import tenantpath.schema.Table;
import tenantpath.schema.TypeName;

/** Which columns draw their defaults from which sequences. */
public final class Sequences {
  private Sequences() {}

  /** A column that a sequence feeds. */
  public record Use(ColumnReference reference, Column column) {}

  /** The columns that each sequence feeds by their default, by the sequence's name. */
  public static Map<RelationName, List<Use>> uses(Stream<Table> tables) {
    Map<RelationName, List<Use>> uses = new TreeMap<>();
    tables.forEach(
        table ->
            table.columns().stream()
                .filter(column -> column.defaultExpression().isPresent())
                .forEach(column -> collect(uses, table, column)));
    return uses;
  }

  private static void collect(Map<RelationName, List<Use>> uses, Table table, Column column) {
    Use use = new Use(new ColumnReference(table.name(), column.name()), column);
    SequenceCall.in(column.defaultExpression().orElseThrow()).stream()
        .flatMap(call -> call.name().stream())
        .distinct()
        .forEach(name -> uses.computeIfAbsent(name, k -> new ArrayList<>()).add(use));
  }

  public static boolean narrow(TypeName type) {
    return type.text().equals("integer") || type.text().equals("smallint");
  }
}
