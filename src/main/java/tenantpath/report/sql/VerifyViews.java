package tenantpath.report.sql;

import static tenantpath.report.sql.SqlText.column;
import static tenantpath.schema.Identifier.literal;
import static tenantpath.schema.Identifier.quote;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tenantpath.graph.Relationship;
import tenantpath.plan.BackfillStep.CheckRows;
import tenantpath.plan.BackfillStep.VerifyKey;
import tenantpath.plan.KeyCheck;
import tenantpath.plan.KeySource;
import tenantpath.schema.Identifier;
import tenantpath.schema.PrimaryKey;
import tenantpath.schema.RelationName;
import tenantpath.schema.Schema;
import tenantpath.schema.Table;

/** Makes the lines of phase 40: what must count 0, and the query that lists the rows. */
final class VerifyViews {
  private final Schema schema;
  private final PathJoins joins;

  VerifyViews(Schema schema, PathJoins joins) {
    this.schema = schema;
    this.joins = joins;
  }

  StatementView.VerifyKey of(VerifyKey step) {
    return new StatementView.VerifyKey(
        SqlText.comment(step.table().quoted()),
        step.checks().stream().map(check -> line(step, check)).toList());
  }

  StatementView.VerifyKey of(CheckRows step) {
    String unfilled = step.unfilled().map(c -> column("t", c) + " IS NULL AND ").orElse("");
    return new StatementView.VerifyKey(
        SqlText.comment(step.table().quoted()),
        step.checks().stream().map(check -> keepsCheck(step.table(), check, unfilled)).toList());
  }

  private StatementView.Line line(VerifyKey step, KeyCheck check) {
    if (check instanceof KeyCheck.NoNull) {
      return noNull(step);
    }
    if (check instanceof KeyCheck.NoneToFill none) {
      return noneToFill(step, none.sources());
    }
    if (check instanceof KeyCheck.NoneToDelete none) {
      return noneToDelete(step, none.sources());
    }
    if (check instanceof KeyCheck.TenantThere there) {
      return tenantThere(step, there.key());
    }
    if (check instanceof KeyCheck.FollowsPath follows) {
      return followsPath(step, follows.path(), Weight.FAILS);
    }
    if (check instanceof KeyCheck.MayCrossTenants may) {
      return followsPath(step, may.path(), Weight.WARNS);
    }
    if (check instanceof KeyCheck.HasParent has) {
      return hasParent(step, has.relationship());
    }
    if (check instanceof KeyCheck.OneTenant one) {
      return oneTenant(one);
    }
    if (check instanceof KeyCheck.KnownTenant known) {
      return knownTenant(step, known.root(), known.rootColumn(), Weight.FAILS);
    }
    if (check instanceof KeyCheck.LivingTenant living) {
      return knownTenant(step, living.root(), living.rootColumn(), Weight.WARNS);
    }
    if (check instanceof KeyCheck.SameType same) {
      return CatalogLines.sameType(same);
    }
    if (check instanceof KeyCheck.StillUnique unique) {
      return CatalogLines.stillUnique(step, unique.columns());
    }
    if (check instanceof KeyCheck.KeepsCheck keeps) {
      return keepsCheck(step.table(), keeps, "");
    }
    throw new IllegalStateException("a check without SQL: " + check);
  }

  private StatementView.Line noNull(VerifyKey step) {
    return line(
        Weight.FAILS,
        "%s: %s is NULL".formatted(step.table(), quote(step.column())),
        identity(step.table(), List.of()),
        "FROM %s AS t WHERE %s IS NULL"
            .formatted(step.table().quoted(), column("t", step.column())));
  }

  private StatementView.Line noneToFill(VerifyKey step, List<KeySource> sources) {
    String told =
        sources.stream()
            .map(source -> joins.along(source, "t"))
            .map(
                join ->
                    "EXISTS (SELECT FROM %s WHERE %s AND %s IS NOT NULL)"
                        .formatted(join.from(), join.on(), join.key()))
            .collect(Collectors.joining(" OR "));
    return line(
        Weight.FAILS,
        "%s: %s is NULL, and a path tells it".formatted(step.table(), quote(step.column())),
        identity(step.table(), List.of()),
        "FROM %s AS t WHERE %s IS NULL AND (%s)"
            .formatted(
                step.table().quoted(),
                column("t", step.column()),
                told.isEmpty() ? "false" : told));
  }

  private StatementView.Line noneToDelete(VerifyKey step, List<KeySource> sources) {
    return line(
        Weight.WARNS,
        "%s: %s is NULL; 50-not-null.sql deletes these rows for good"
            .formatted(step.table(), quote(step.column())),
        identity(step.table(), List.of()),
        "FROM %s AS t WHERE %s IS NULL%s"
            .formatted(
                step.table().quoted(), column("t", step.column()), joins.untold(sources, "t")));
  }

  private StatementView.Line tenantThere(VerifyKey step, String key) {
    return line(
        Weight.FAILS,
        "%s: no row for %s, the tenant of rows without one".formatted(step.table(), literal(key)),
        "s.tp_key",
        "FROM (SELECT %s AS tp_key) AS s WHERE NOT EXISTS (SELECT FROM %s AS r WHERE %s)"
            .formatted(
                joins.typed(key),
                step.table().quoted(),
                joins.same(column("r", step.column()), "s.tp_key")));
  }

  private StatementView.Line followsPath(VerifyKey step, KeySource path, Weight weight) {
    PathJoin join = joins.along(path, "t");
    String own = column("t", step.column());
    String what =
        "%s: %s is not the one that %s leads to, over %s"
            .formatted(
                step.table(),
                quote(step.column()),
                Identifier.list(path.firstHop().columns()),
                path.hops().stream()
                    .map(hop -> hop.to().quoted())
                    .collect(Collectors.joining(", ")));
    List<String> more = new ArrayList<>(path.firstHop().columns());
    more.add(step.column());
    return line(
        weight,
        what,
        identity(step.table(), more) + ", " + join.key() + " AS expected",
        "FROM %s AS t, %s WHERE %s AND %s"
            .formatted(
                step.table().quoted(), join.from(), join.on(), joins.differ(own, join.key())));
  }

  private StatementView.Line hasParent(VerifyKey step, Relationship hop) {
    String named =
        hop.columns().stream()
                .map(c -> column("t", c) + " IS NOT NULL")
                .collect(Collectors.joining(" AND "))
            + (hop.polymorphic() ? " AND " + joins.named(hop, "t") : "");
    return line(
        Weight.FAILS,
        "%s: no row of %s for %s".formatted(hop.from(), hop.to(), Identifier.list(hop.columns())),
        hop.from().equals(step.table())
            ? identity(step.table(), hop.columns())
            : SqlText.columns("t", hop.columns()),
        "FROM %s AS t WHERE %s AND NOT EXISTS (SELECT FROM %s AS p1 WHERE %s)"
            .formatted(hop.from().quoted(), named, hop.to().quoted(), joins.on(hop, "p1", "t")));
  }

  private StatementView.Line oneTenant(KeyCheck.OneTenant check) {
    Relationship hop = check.relationship();
    String columns = SqlText.columns("t", hop.referencedColumns());
    String key = column("t", check.keyColumn());
    return line(
        Weight.FAILS,
        "%s: the same %s in several tenants"
            .formatted(hop.to(), Identifier.list(hop.referencedColumns())),
        "*",
        "FROM (SELECT %s FROM %s AS t GROUP BY %s HAVING pg_catalog.min(%s::text) <>"
                .formatted(columns, hop.to().quoted(), columns, key)
            + " pg_catalog.max(%s::text)) AS shared".formatted(key));
  }

  private StatementView.Line knownTenant(
      VerifyKey step, RelationName root, String rootColumn, Weight weight) {
    String own = column("t", step.column());
    return line(
        weight,
        "%s: %s is no %s of %s"
            .formatted(step.table(), quote(step.column()), quote(rootColumn), root),
        identity(step.table(), List.of(step.column())),
        "FROM %s AS t WHERE %s IS NOT NULL AND NOT EXISTS (SELECT FROM %s AS r WHERE %s)"
            .formatted(
                step.table().quoted(),
                own,
                root.quoted(),
                joins.same(column("r", rootColumn), own)));
  }

  private StatementView.Line keepsCheck(
      RelationName table, KeyCheck.KeepsCheck check, String which) {
    return line(
        Weight.FAILS,
        "%s: breaks the CHECK %s, which is NOT VALID".formatted(table, quote(check.name())),
        identity(table, List.of()),
        "FROM %s AS t WHERE %sNOT (%s)".formatted(table.quoted(), which, check.expression()));
  }

  /** The primary key and further columns, each once; all columns where there is no key. */
  private String identity(RelationName name, List<String> more) {
    Table table = schema.table(name).orElseThrow();
    List<String> key = table.primaryKey().map(PrimaryKey::columns).orElse(List.of());
    if (key.isEmpty()) {
      return "t.*";
    }
    Set<String> columns = new LinkedHashSet<>(key);
    columns.addAll(more);
    return SqlText.columns("t", List.copyOf(columns));
  }

  /** Whether a count above 0 stops the migration. */
  private enum Weight {
    FAILS,
    WARNS
  }

  private static StatementView.Line line(Weight weight, String what, String select, String from) {
    String query = "SELECT " + select + " " + from;
    return new StatementView.Line(
        literal(what), from, literal(query), query, weight == Weight.WARNS);
  }
}
