package tenantpath.distribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tenantpath.query.text.Bodies;
import tenantpath.query.text.Expression;
import tenantpath.query.text.NeedyCall;
import tenantpath.query.text.SequenceCall;
import tenantpath.query.text.Sequences;
import tenantpath.query.text.SqlWords;
import tenantpath.query.text.Types;
import tenantpath.schema.CheckConstraint;
import tenantpath.schema.Column;
import tenantpath.schema.Index;
import tenantpath.schema.OperatorClass;
import tenantpath.schema.Policy;
import tenantpath.schema.RelationName;
import tenantpath.schema.Schema;
import tenantpath.schema.Table;

/** What a table depends on that Citus does not take to the workers, or that fails there. */
final class UnsupportedObstacles {
  private static final Set<String> CATALOGS = Set.of("pg_catalog", "information_schema");

  private final Schema schema;
  private final SortedMap<RelationName, Verdict> verdicts;
  private final Types types;
  private final Bodies bodies;
  private final Function<Table, Stream<NeedyCall>> needyCalls;
  private final Map<RelationName, List<Policy>> policies;
  private final Set<RelationName> mixedSequences;

  UnsupportedObstacles(Schema schema, SortedMap<RelationName, Verdict> verdicts) {
    this.schema = schema;
    this.verdicts = verdicts;
    types = new Types(schema);
    bodies = new Bodies(schema);
    needyCalls = NeedyCall.finder(schema);
    policies = Expression.policies(schema);
    mixedSequences =
        Sequences.uses(schema.tables().stream().filter(table -> onCitus(table.name())))
            .entrySet()
            .stream()
            .filter(
                use -> use.getValue().stream().map(u -> u.column().type()).distinct().count() > 1)
            .map(Map.Entry::getKey)
            .collect(Collectors.toCollection(TreeSet::new));
  }

  private boolean onCitus(RelationName table) {
    Verdict verdict = verdicts.get(table);
    return verdict != null && isOnCitus(verdict.kind());
  }

  private static boolean isOnCitus(PlacementKind kind) {
    return kind.distributed() || kind == PlacementKind.REFERENCE;
  }

  /** Nothing for a table that stays on the coordinator. */
  List<Obstacle> of(Table table, PlacementKind kind) {
    if (!isOnCitus(kind)) {
      return List.of();
    }
    List<Obstacle> found = new ArrayList<>();
    if (table.persistence() == Table.Persistence.TEMPORARY
        || CATALOGS.contains(table.name().schema())) {
      found.add(
          TableObstacles.stops(ObstacleType.TEMPORARY_OR_CATALOG, table.name(), "", table.span()));
    }
    table.columns().forEach(column -> found.addAll(of(table, column)));
    checks(table).forEach(found::add);
    needyCalls(table).forEach(found::add);
    operatorClasses(table).forEach(found::add);
    restrictivePolicies(table).forEach(found::add);
    return found;
  }

  private List<Obstacle> of(Table table, Column column) {
    List<Obstacle> found = new ArrayList<>();
    if (types.unsupported(column.type()).isPresent()) {
      found.add(stops(ObstacleType.UNSUPPORTED_TYPE, table, column));
    }
    List<RelationName> drawn =
        SequenceCall.in(column.defaultExpression().orElse("")).stream()
            .flatMap(call -> call.name().stream())
            .distinct()
            .toList();
    if (drawn.size() > 1) {
      found.add(stops(ObstacleType.SEVERAL_SEQUENCES, table, column));
    }
    if (drawn.stream().anyMatch(mixedSequences::contains)) {
      found.add(stops(ObstacleType.SEQUENCE_OF_SEVERAL_TYPES, table, column));
    }
    return found;
  }

  private static Obstacle stops(ObstacleType type, Table table, Column column) {
    return TableObstacles.stops(type, table.name(), column.name(), column.span());
  }

  /** A worker has no table that is local, and runs no query on one that is not within another. */
  private Stream<Obstacle> checks(Table table) {
    return table.constraintsOf(CheckConstraint.class).stream()
        .filter(check -> !check.inherited() && readsTable(check))
        .map(
            check ->
                TableObstacles.stops(
                    ObstacleType.CHECK_READS_TABLE, table.name(), check.name(), check.span()));
  }

  private boolean readsTable(CheckConstraint check) {
    return bodies.called(check.expression()).stream()
        .anyMatch(routine -> !bodies.readBy(routine).isEmpty());
  }

  private Stream<Obstacle> needyCalls(Table table) {
    return needyCalls
        .apply(table)
        .map(
            call ->
                TableObstacles.stops(
                    call.needed().contains(table.name())
                        ? ObstacleType.FUNCTION_NEEDS_OWN_TABLE
                        : ObstacleType.FUNCTION_NEEDS_TABLE,
                    table.name(),
                    "",
                    call.expression().span()))
        .distinct();
  }

  private Stream<Obstacle> operatorClasses(Table table) {
    List<OperatorClass> own = schema.operatorClasses();
    return schema.indexesOf(table.name()).stream()
        .filter(index -> index.attachedTo().isEmpty() && uses(index, own))
        .map(
            index ->
                TableObstacles.stops(
                    ObstacleType.OPERATOR_CLASS, table.name(), index.name().name(), index.span()));
  }

  private static boolean uses(Index index, List<OperatorClass> classes) {
    return classes.stream()
        .filter(own -> own.method().equals(index.method()))
        .anyMatch(
            own ->
                index.keys().stream()
                    .anyMatch(key -> SqlWords.names(key.options(), own.name().name())));
  }

  /**
   * With a subquery Citus refuses it, and without it rows would be seen that it hides. Any other is
   * PERMISSIVE on the shards: Citus 13.2.2 leaves the word out there.
   */
  private Stream<Obstacle> restrictivePolicies(Table table) {
    return policies.getOrDefault(table.name(), List.of()).stream()
        .filter(policy -> !policy.permissive())
        .map(
            policy ->
                TableObstacles.stops(
                    ObstacleType.RESTRICTIVE_POLICY, table.name(), policy.name(), policy.span()));
  }
}
