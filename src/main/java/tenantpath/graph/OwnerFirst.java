package tenantpath.graph;

import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tenantpath.schema.ForeignKey;
import tenantpath.schema.Index;
import tenantpath.schema.PrimaryKey;
import tenantpath.schema.RelationName;
import tenantpath.schema.Schema;
import tenantpath.schema.Table;
import tenantpath.schema.UniqueConstraint;

/**
 * Prefers the parent that owns the row, which people expect to read: the relationship inside the
 * primary key or a unique key, then the parent whose name begins the child's, then ON DELETE
 * CASCADE, then the earlier column.
 */
public final class OwnerFirst implements Comparator<Relationship> {
  private final Schema schema;
  private final Comparator<Rank> order;
  private final Map<Relationship, Rank> ranks = new IdentityHashMap<>();

  private OwnerFirst(Schema schema) {
    this.schema = schema;
    order =
        Comparator.comparing(Rank::insideKey)
            .thenComparing(Rank::begun)
            .thenComparing(Rank::cascades)
            .reversed()
            .thenComparing(Rank::position);
  }

  /** What is compared; told once of each relationship, for sorting asks again and again. */
  private record Rank(boolean insideKey, int begun, boolean cascades, int position) {}

  public static OwnerFirst of(Schema schema) {
    return new OwnerFirst(schema);
  }

  @Override
  public int compare(Relationship left, Relationship right) {
    return order.compare(rank(left), rank(right));
  }

  private Rank rank(Relationship r) {
    return ranks.computeIfAbsent(
        r,
        key ->
            new Rank(
                insideKey(r),
                NameWords.begun(r.from().name(), r.to().name()),
                cascades(r),
                position(r)));
  }

  /** Whether all its columns are part of the primary key, of one unique key or unique index. */
  public boolean insideKey(Relationship relationship) {
    return uniqueKeys(relationship.from()).anyMatch(k -> k.containsAll(relationship.columns()));
  }

  /** Whether it is a foreign key that deletes the row with its parent. */
  public boolean cascades(Relationship relationship) {
    return relationship
        .constraint()
        .flatMap(name -> foreignKey(relationship.from(), name))
        .filter(key -> key.onDelete() == ForeignKey.Action.CASCADE)
        .isPresent();
  }

  private int position(Relationship relationship) {
    List<String> names =
        schema.table(relationship.from()).stream()
            .flatMap(table -> table.columns().stream())
            .map(column -> column.name())
            .toList();
    return relationship.columns().stream()
        .mapToInt(names::indexOf)
        .filter(index -> index >= 0)
        .min()
        .orElse(names.size());
  }

  private Optional<ForeignKey> foreignKey(RelationName table, String name) {
    return schema.table(table).stream()
        .flatMap(t -> t.foreignKeys().stream())
        .filter(key -> key.name().equals(name))
        .findFirst();
  }

  private Stream<? extends Collection<String>> uniqueKeys(RelationName table) {
    return Stream.concat(
        schema.table(table).stream().flatMap(OwnerFirst::constrained),
        schema.indexesOf(table).stream()
            .filter(index -> index.unique() && index.predicate().isEmpty())
            .map(Index::keyColumns));
  }

  private static Stream<Set<String>> constrained(Table table) {
    return Stream.concat(
        table.primaryKey().stream().map(PrimaryKey::columns).map(Set::copyOf),
        table.uniqueConstraints().stream().map(UniqueConstraint::columns).map(Set::copyOf));
  }
}
