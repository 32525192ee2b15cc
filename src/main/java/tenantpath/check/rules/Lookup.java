package tenantpath.check.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tenantpath.check.CheckContext;
import tenantpath.distribution.Obstacle;
import tenantpath.schema.Column;
import tenantpath.schema.Identifier;
import tenantpath.schema.Index;
import tenantpath.schema.RelationName;
import tenantpath.schema.Table;
import tenantpath.schema.UniqueConstraint;

/**
 * A reference table that keeps values of the root unique: each is there once, beside the tenant
 * that has it, and a foreign key of the root lets no other take it.
 */
record Lookup(Table root, String key, List<String> columns, RelationName name) {
  /** Short enough for what is appended to it. */
  private static final int LONGEST = 40;

  /** Why a foreign key cannot keep what the unique key keeps; empty where it can. */
  static Optional<String> hindrance(CheckContext context, Obstacle obstacle) {
    return context.table(obstacle.table()).constraintsOf(UniqueConstraint.class).stream()
        .filter(unique -> unique.name().equals(obstacle.object()))
        .findFirst()
        .map(Lookup::hindrance)
        .orElseGet(() -> hindrance(context.index(obstacle)));
  }

  private static Optional<String> hindrance(UniqueConstraint unique) {
    if (unique.withoutOverlaps()) {
      return Optional.of("it is about ranges that do not overlap");
    }
    return unique.nullsNotDistinct() ? Optional.of("NULL counts as a value") : Optional.empty();
  }

  private static Optional<String> hindrance(Index index) {
    if (index.keys().stream().anyMatch(k -> !k.plainColumn() || !k.options().isBlank())) {
      return Optional.of("it is not on plain columns");
    }
    if (index.predicate().isPresent()) {
      return Optional.of("it holds for a part of the rows");
    }
    return index.nullsNotDistinct() ? Optional.of("NULL counts as a value") : Optional.empty();
  }

  static Lookup of(CheckContext context, Obstacle obstacle) {
    List<String> columns = context.uniqueness(obstacle).columns();
    String name = obstacle.table().name() + "_" + String.join("_", columns);
    String once = name.substring(0, Math.min(LONGEST, name.length())) + "_once";
    return new Lookup(
        context.table(obstacle.table()),
        context.keyColumn(obstacle.table()),
        columns,
        RelationName.of(obstacle.table().schema(), once));
  }

  /** What makes and fills it, once the root is distributed. */
  String sql() {
    String values = Identifier.list(columns);
    String all = Identifier.list(Stream.concat(columns.stream(), Stream.of(key)).toList());
    return """
        CREATE TABLE %1$s (%2$s, PRIMARY KEY (%3$s), UNIQUE (%4$s));
        SELECT create_reference_table(%5$s);
        INSERT INTO %1$s SELECT %4$s FROM %6$s WHERE %7$s;
        ALTER TABLE %6$s ADD CONSTRAINT %8$s FOREIGN KEY (%4$s) REFERENCES %1$s (%4$s);"""
        .formatted(
            name,
            Stream.concat(columns.stream(), Stream.of(key))
                .map(this::declaration)
                .collect(Collectors.joining(", ")),
            values,
            all,
            Identifier.literal(name.quoted()),
            root.name(),
            columns.stream()
                .map(c -> Identifier.quote(c) + " IS NOT NULL")
                .collect(Collectors.joining(" AND ")),
            Identifier.quote(name.name()));
  }

  private String declaration(String name) {
    Column column = root.column(name).orElseThrow();
    return Identifier.quote(name)
        + " "
        + column.type().text()
        + column.collation().map(c -> " COLLATE " + c).orElse("")
        + " NOT NULL";
  }
}
