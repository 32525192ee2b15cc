package tenantpath.report.sql;

import static tenantpath.report.sql.SqlText.column;
import static tenantpath.report.sql.SqlText.regclass;
import static tenantpath.schema.Identifier.literal;
import static tenantpath.schema.Identifier.quote;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tenantpath.plan.BackfillMethod;
import tenantpath.plan.BackfillStep;
import tenantpath.plan.ColumnTypes;
import tenantpath.plan.KeySource;
import tenantpath.schema.Column;
import tenantpath.schema.Identifier;
import tenantpath.schema.RelationName;
import tenantpath.schema.Schema;
import tenantpath.schema.Table;
import tenantpath.schema.TypeDefinition.DomainType;
import tenantpath.schema.TypeName;

/** Makes the views of single statements from the plan's steps. */
final class StatementViews {
  private final Schema schema;
  private final ColumnTypes types;
  private final TypeName keyType;
  private final PathJoins joins;
  private final VerifyViews verify;

  StatementViews(Schema schema, TypeName keyType) {
    this.schema = schema;
    types = new ColumnTypes(schema);
    this.keyType = keyType;
    joins = new PathJoins(types, keyType);
    verify = new VerifyViews(schema, joins);
  }

  StatementView.AddColumn of(BackfillStep.AddColumn step) {
    String collation = step.collation().map(name -> " COLLATE " + name).orElse("");
    boolean domainDefault =
        schema.domain(step.type()).flatMap(DomainType::defaultExpression).isPresent();
    return new StatementView.AddColumn(
        step.table().quoted(),
        regclass(step.table()),
        quote(step.column()),
        literal(step.column()),
        step.type().text(),
        literal(step.type().text()),
        collation + (domainDefault ? " DEFAULT NULL" : ""));
  }

  StatementView.FillNewRows of(BackfillStep.FillNewRows step) {
    List<String> columns = telling(step.sources());
    String unchanged =
        columns.isEmpty()
            ? "true"
            : columns.stream()
                .map(c -> joins.unchanged(column("NEW", c), column("OLD", c), step.table(), c))
                .collect(Collectors.joining(" AND "));
    return new StatementView.FillNewRows(
        step.table().quoted(),
        regclass(step.table()),
        column("NEW", step.column()),
        step.function().quoted(),
        literal(step.function().quoted()),
        quote(step.trigger()),
        literal(step.trigger()),
        types.base(keyType).text(),
        generated(step.table(), columns),
        lookups(step.sources(), "NEW"),
        step.sentinel().map(joins::typed).orElse(""),
        joins.absent(step.sources(), "NEW"),
        joins.unchanged(column("NEW", step.column()), column("OLD", step.column())),
        unchanged,
        joins.differ(column("NEW", step.column()), "tp_key"),
        literal(
            "%s: %s is not the one that %s leads to"
                .formatted(
                    step.table(),
                    quote(step.column()),
                    step.sources().stream()
                        .map(source -> Identifier.list(source.firstHop().columns()))
                        .distinct()
                        .collect(Collectors.joining(" or ")))));
  }

  private List<StatementView.Generated> generated(RelationName table, List<String> columns) {
    Table t = schema.table(table).orElseThrow();
    return columns.stream()
        .flatMap(
            name ->
                t.column(name).flatMap(Column::generated).stream()
                    .map(g -> new StatementView.Generated(column("NEW", name), g.expression())))
        .toList();
  }

  /** The columns that tell which rows a row belongs to. */
  private static List<String> telling(List<KeySource> sources) {
    return sources.stream()
        .map(KeySource::firstHop)
        .flatMap(hop -> Stream.concat(hop.columns().stream(), hop.typeColumn().stream()))
        .distinct()
        .toList();
  }

  /** For the rows {@code t} that are there: the last is the key of those that no source has. */
  private List<PathJoin> lookups(List<KeySource> sources, Optional<String> sentinel) {
    return Stream.concat(
            lookups(sources, "t").stream(),
            sentinel.stream().map(key -> joins.sentinel(sources, key, "t")))
        .toList();
  }

  private List<PathJoin> lookups(List<KeySource> sources, String alias) {
    return sources.stream().map(source -> joins.along(source, alias)).toList();
  }

  StatementView.PropagateKey of(BackfillStep.PropagateKey step) {
    String key = step.routes().get(0).keyColumn();
    return new StatementView.PropagateKey(
        step.table().quoted(),
        regclass(step.table()),
        joins.unchanged(column("OLD", key), column("NEW", key)),
        step.child().quoted(),
        quote(step.childColumn()),
        step.function().quoted(),
        quote(step.trigger()),
        literal(step.trigger()),
        step.routes().stream().map(route -> route(step, route)).toList());
  }

  /** Where there is but one source, the row that changed tells the key. */
  private StatementView.Route route(BackfillStep.PropagateKey step, KeySource route) {
    PathJoin join = joins.between("t", route, "NEW");
    String key =
        step.sources().equals(List.of(route)) ? join.key() : joins.first(step.sources(), "t");
    return new StatementView.Route(join, key, joins.differ(column("t", step.childColumn()), key));
  }

  StatementView.Backfill of(BackfillStep.Backfill step) {
    List<String> keys =
        step.method() instanceof BackfillMethod.KeyRanges ranges ? ranges.columns() : List.of();
    List<StatementView.Variable> variables =
        IntStream.range(0, keys.size()).mapToObj(i -> variable(step.table(), keys, i)).toList();
    return new StatementView.Backfill(
        step.table().quoted(),
        regclass(step.table()),
        quote(step.column()),
        step.procedure().quoted(),
        lookups(step.sources(), step.sentinel()),
        step.rules().isEmpty()
            ? ""
            : literal(
                "%s has rules for UPDATE: %s"
                    .formatted(step.table(), Identifier.list(step.rules()))),
        variables,
        SqlText.row(keys.stream().map(key -> column("t", key)).toList()),
        SqlText.columns("t", keys),
        SqlText.row(variables.stream().map(StatementView.Variable::lower).toList()),
        SqlText.row(variables.stream().map(StatementView.Variable::upper).toList()));
  }

  private StatementView.Variable variable(RelationName table, List<String> keys, int i) {
    TypeName type = types.base(types.type(table, keys.get(i)).orElseThrow());
    return new StatementView.Variable(
        column("t", keys.get(i)), "tp_lower_" + (i + 1), "tp_upper_" + (i + 1), type.text());
  }

  StatementView.BatchFunction of(BackfillStep.BatchFunction step) {
    List<String> keys =
        step.method() instanceof BackfillMethod.KeyRanges ranges
            ? ranges.columns().stream().map(key -> column("t", key)).toList()
            : List.of("t.tableoid", "t.ctid");
    return new StatementView.BatchFunction(
        step.table().quoted(),
        quote(step.column()),
        step.function().quoted(),
        lookups(step.sources(), step.sentinel()),
        numbered(keys, i -> keys.get(i) + " AS tp_" + (i + 1), ", "),
        String.join(", ", keys),
        numbered(keys, i -> keys.get(i) + " = b.tp_" + (i + 1), " AND "),
        step.indexes().stream().map(StatementViews::index).toList(),
        literal(step.function().quoted()),
        step.order().map(RelationName::quoted).orElse(""));
  }

  StatementView.BatchOrder of(BackfillStep.BatchOrder step) {
    return new StatementView.BatchOrder(
        step.function().quoted(),
        step.batches().stream()
            .map(
                batch ->
                    new StatementView.Batch(
                        literal(batch.function().quoted()),
                        batch.wave(),
                        SqlText.array(batch.parents().stream().map(RelationName::quoted).toList())))
            .toList());
  }

  private static String numbered(List<String> keys, IntFunction<String> text, String separator) {
    return IntStream.range(0, keys.size()).mapToObj(text).collect(Collectors.joining(separator));
  }

  private static StatementView.Index index(BackfillStep.BatchFunction.UnfilledIndex index) {
    return new StatementView.Index(
        index.name().quoted(),
        regclass(index.name()),
        quote(index.name().name()),
        index.on().quoted(),
        Identifier.list(index.columns()));
  }

  StatementView.ScheduleBatches of(BackfillStep.ScheduleBatches step) {
    String command =
        "SELECT tp_filled FROM %s(10000) AS tp_filled WHERE tp_filled <> 0"
            .formatted(step.function().quoted());
    return new StatementView.ScheduleBatches(
        step.function().quoted(),
        literal(step.function().quoted()),
        literal(step.job()),
        literal(command));
  }

  StatementView.VerifyKey of(BackfillStep.CheckRows step) {
    return verify.of(step);
  }

  StatementView.VerifyKey of(BackfillStep.VerifyKey step) {
    return verify.of(step);
  }

  StatementView.RequireTenant of(BackfillStep.RequireTenant step) {
    return new StatementView.RequireTenant(
        step.table().quoted(),
        joins.same(column("r", step.column()), joins.typed(step.key())),
        literal(
            "%s has no row with %s %s, the tenant of rows without one"
                .formatted(step.table(), quote(step.column()), literal(step.key()))));
  }

  StatementView.DeleteRows of(BackfillStep.DeleteRows step) {
    return new StatementView.DeleteRows(
        step.table().quoted(),
        "%s IS NULL%s".formatted(column("t", step.column()), joins.untold(step.sources(), "t")),
        literal(step.table().quoted()),
        SqlText.comment(step.decision()));
  }

  StatementView.RequireKey of(BackfillStep.RequireKey step) {
    return new StatementView.RequireKey(
        step.table().quoted(),
        regclass(step.table()),
        quote(step.column()),
        literal(step.column()),
        quote(step.check()),
        literal(step.check()));
  }
}
