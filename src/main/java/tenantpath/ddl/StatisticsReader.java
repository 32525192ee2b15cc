package tenantpath.ddl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tenantpath.dump.Token;
import tenantpath.schema.ExtendedStatistics;
import tenantpath.schema.RelationName;
import tenantpath.source.Span;

/** Reads CREATE STATISTICS. */
final class StatisticsReader {
  private static final Set<String> AFTER_ELEMENT = Set.of("from");

  private final TokenCursor cursor;
  private final Catalog catalog;

  StatisticsReader(TokenCursor cursor, Catalog catalog) {
    this.cursor = cursor;
    this.catalog = catalog;
  }

  void create() {
    cursor.accept("if", "not", "exists");
    Span span = cursor.span();
    boolean named = cursor.peek().isName() && !cursor.at("on");
    Optional<QualifiedName> name = named ? Optional.of(cursor.qualifiedName()) : Optional.empty();
    if (cursor.atSymbol("(")) {
      cursor.nameList();
    }
    cursor.expect("on");
    List<String> elements = new ArrayList<>();
    boolean expressions = false;
    do {
      Token first = cursor.peek();
      boolean plain =
          first.isName() && (cursor.peek(1).isSymbol(",") || cursor.peek(1).isWord("from"));
      expressions |= !plain;
      String text = cursor.expression(AFTER_ELEMENT);
      elements.add(plain ? first.value() : text);
    } while (cursor.acceptSymbol(","));
    cursor.expect("from");
    RelationEntry table = catalog.requiredRelation(cursor.qualifiedName());
    RelationName qualified = name.map(catalog::toCreate).orElseGet(() -> nameFor(table, elements));
    ExtendedStatistics statistics =
        new ExtendedStatistics(
            qualified, table.name, elements, expressions, cursor.wholeStatement(), span);
    catalog.statistics.put(qualified, new Catalog.StatisticsEntry(table, statistics));
  }

  private RelationName nameFor(RelationEntry table, List<String> elements) {
    String schema = table.name.schema();
    String columns = ConstraintNames.addition(elements);
    return RelationName.of(
        schema,
        catalog.constraintNames.choose(
            schema, table.name.name(), columns, "stat", catalog.statistics::containsKey));
  }
}
