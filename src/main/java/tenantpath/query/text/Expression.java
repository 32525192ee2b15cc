package tenantpath.query.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tenantpath.schema.CheckConstraint;
import tenantpath.schema.Column;
import tenantpath.schema.Index;
import tenantpath.schema.Policy;
import tenantpath.schema.RelationName;
import tenantpath.schema.Schema;
import tenantpath.schema.Table;
import tenantpath.source.Span;

/**
 * An expression that a table depends on.
 *
 * @param place what it belongs to, in words
 */
public record Expression(String place, String text, Span span) {
  /** The policies of a schema by their table. */
  public static Map<RelationName, List<Policy>> policies(Schema schema) {
    return schema.policies().stream()
        .collect(Collectors.groupingBy(Policy::table, TreeMap::new, Collectors.toList()));
  }

  /** The defaults, generated columns, checks, indexes and policies of a table, in this order. */
  static List<Expression> of(Table table, List<Index> indexes, List<Policy> policies) {
    List<Expression> expressions = new ArrayList<>();
    addColumns(expressions, table);
    for (CheckConstraint check : table.constraintsOf(CheckConstraint.class)) {
      expressions.add(new Expression("CHECK " + check.name(), check.expression(), check.span()));
    }
    for (Index index : indexes) {
      String place = "index " + index.name().name();
      index.keys().stream()
          .filter(key -> !key.plainColumn())
          .forEach(key -> expressions.add(new Expression(place, key.text(), index.span())));
      index.predicate().ifPresent(t -> expressions.add(new Expression(place, t, index.span())));
    }
    for (Policy policy : policies) {
      String place = "policy " + policy.name();
      policy.using().ifPresent(t -> expressions.add(new Expression(place, t, policy.span())));
      policy.withCheck().ifPresent(t -> expressions.add(new Expression(place, t, policy.span())));
    }
    return expressions;
  }

  private static void addColumns(List<Expression> expressions, Table table) {
    for (Column column : table.columns()) {
      column
          .defaultExpression()
          .ifPresent(
              text ->
                  expressions.add(
                      new Expression("the default of " + column.name(), text, column.span())));
      column
          .generated()
          .ifPresent(
              generated ->
                  expressions.add(
                      new Expression(
                          "the generated column " + column.name(),
                          generated.expression(),
                          column.span())));
    }
  }
}
