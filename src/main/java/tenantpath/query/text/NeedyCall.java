package tenantpath.query.text;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import tenantpath.schema.Policy;
import tenantpath.schema.RelationName;
import tenantpath.schema.Routine;
import tenantpath.schema.Schema;
import tenantpath.schema.Table;

/**
 * An expression of a table calls a routine that cannot be without certain tables or views: neither
 * goes to a worker before the other.
 *
 * @param needed by the routine; sorted, never empty
 */
public record NeedyCall(Expression expression, Routine routine, Set<RelationName> needed) {

  /** Finds those of each table, in the order of its expressions. */
  public static Function<Table, Stream<NeedyCall>> finder(Schema schema) {
    Bodies bodies = new Bodies(schema);
    Map<RelationName, List<Policy>> policies = Expression.policies(schema);
    return table ->
        Expression.of(
                table,
                schema.indexesOf(table.name()),
                policies.getOrDefault(table.name(), List.of()))
            .stream()
            .flatMap(expression -> of(expression, bodies))
            .distinct();
  }

  private static Stream<NeedyCall> of(Expression expression, Bodies bodies) {
    return bodies.called(expression.text()).stream()
        .map(routine -> new NeedyCall(expression, routine, bodies.needed(routine)))
        .filter(call -> !call.needed.isEmpty());
  }
}
