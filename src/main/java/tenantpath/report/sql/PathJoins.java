package tenantpath.report.sql;

import static tenantpath.report.sql.SqlText.column;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tenantpath.graph.Relationship;
import tenantpath.plan.ColumnTypes;
import tenantpath.plan.KeySource;
import tenantpath.schema.Identifier;
import tenantpath.schema.RelationName;
import tenantpath.schema.TypeName;

/** Writes joins along paths, each comparison by the operator of its type. */
final class PathJoins {
  private final ColumnTypes types;
  private final TypeName keyType;

  PathJoins(ColumnTypes types, TypeName keyType) {
    this.types = types;
    this.keyType = keyType;
  }

  /** The join from the row that {@code alias} names to its key. */
  PathJoin along(KeySource source, String alias) {
    String last = "p" + source.hops().size();
    return new PathJoin(
        tables(source.hops()),
        on(source.firstHop(), "p1", alias),
        column(last, source.keyColumn()));
  }

  /** A key for the rows that no source has a row for, as if a path led to it. */
  PathJoin sentinel(List<KeySource> sources, String key, String alias) {
    return new PathJoin(
        "(SELECT %s AS tp_key) AS p0".formatted(typed(key)), absent(sources, alias), "p0.tp_key");
  }

  /** That no source has a row for the row that {@code alias} names. */
  String absent(List<KeySource> sources, String alias) {
    return sources.isEmpty()
        ? "true"
        : sources.stream()
            .map(source -> along(source, alias))
            .map(join -> "NOT EXISTS (SELECT FROM %s WHERE %s)".formatted(join.from(), join.on()))
            .collect(Collectors.joining(" AND "));
  }

  /** That no source tells a key of the row that {@code alias} names. */
  String untold(List<KeySource> sources, String alias) {
    return sources.stream()
        .map(source -> along(source, alias))
        .map(
            join ->
                " AND NOT EXISTS (SELECT FROM %s WHERE %s AND %s IS NOT NULL)"
                    .formatted(join.from(), join.on(), join.key()))
        .collect(Collectors.joining());
  }

  /** A literal of the key's type. */
  String typed(String key) {
    return Identifier.literal(key) + "::" + types.base(keyType).text();
  }

  /** The first key that a source tells of the row that {@code alias} names. */
  String first(List<KeySource> sources, String alias) {
    return sources.stream()
        .map(source -> along(source, alias))
        .map(
            join ->
                "(SELECT %s FROM %s WHERE %s AND %1$s IS NOT NULL LIMIT 1)"
                    .formatted(join.key(), join.from(), join.on()))
        .collect(Collectors.joining(", ", "COALESCE(", ")"));
  }

  /** The join from the rows {@code alias} to one row of the carrier; from nothing if it is next. */
  PathJoin between(String alias, KeySource source, String carrier) {
    List<Relationship> hops = source.hops();
    int last = hops.size() - 1;
    String key = column(carrier, source.keyColumn());
    if (last == 0) {
      return new PathJoin("", on(hops.get(0), carrier, alias), key);
    }
    return new PathJoin(
        tables(hops.subList(0, last)),
        on(hops.get(0), "p1", alias) + " AND " + on(hops.get(last), carrier, "p" + last),
        key);
  }

  private String tables(List<Relationship> hops) {
    StringBuilder from = new StringBuilder();
    for (int i = 0; i < hops.size(); i++) {
      Relationship hop = hops.get(i);
      String alias = "p" + (i + 1);
      String table = hop.to().quoted() + " AS " + alias;
      from.append(i == 0 ? table : " JOIN " + table + " ON " + on(hop, alias, "p" + i));
    }
    return from.toString();
  }

  /** The rows of both ends that belong together. */
  String on(Relationship hop, String parent, String child) {
    String same =
        IntStream.range(0, hop.columns().size())
            .mapToObj(i -> equality(hop, i, parent, child))
            .collect(Collectors.joining(" AND "));
    return hop.polymorphic() ? same + " AND " + named(hop, child) : same;
  }

  /** That a row's type column names the table of a polymorphic hop. */
  String named(Relationship hop, String child) {
    String type = hop.typeColumn().orElseThrow();
    String own = column(child, type) + (types.isText(hop.from(), type) ? "" : "::text");
    return hop.types().stream()
        .map(target -> Identifier.literal(target.value()))
        .collect(Collectors.joining(", ", own + " IN (", ")"));
  }

  private String equality(Relationship hop, int i, String parent, String child) {
    String referenced = hop.referencedColumns().get(i);
    String referencing = hop.columns().get(i);
    Optional<String> schema =
        Stream.of(
                types.operatorSchema(hop.to(), referenced),
                types.operatorSchema(hop.from(), referencing))
            .flatMap(Optional::stream)
            .findFirst();
    return column(parent, referenced) + equal(schema) + column(child, referencing);
  }

  /** That two keys are there and the same. */
  String same(String one, String other) {
    return one + equal(types.operatorSchema(keyType)) + other;
  }

  /** That two keys are there and not the same. */
  String differ(String one, String other) {
    Optional<String> schema = types.operatorSchema(keyType);
    return schema.isEmpty() ? one + " <> " + other : "NOT (" + same(one, other) + ")";
  }

  /** That two keys are the same or both missing. */
  String unchanged(String one, String other) {
    return unchanged(one, other, types.operatorSchema(keyType));
  }

  /** The same of any column. */
  String unchanged(String one, String other, RelationName table, String column) {
    return unchanged(one, other, types.operatorSchema(table, column));
  }

  private static String unchanged(String one, String other, Optional<String> schema) {
    return schema.isEmpty()
        ? one + " IS NOT DISTINCT FROM " + other
        : "(%1$s%3$s%2$s OR %1$s IS NULL AND %2$s IS NULL) IS TRUE"
            .formatted(one, other, equal(schema));
  }

  /** The operator with blanks around it. */
  private static String equal(Optional<String> schema) {
    return schema.map(s -> " OPERATOR(" + Identifier.quote(s) + ".=) ").orElse(" = ");
  }
}
