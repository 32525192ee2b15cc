package tenantpath.query;

import java.util.Comparator;
import java.util.Optional;
import tenantpath.schema.ColumnReference;
import tenantpath.schema.RelationName;
import tenantpath.source.Span;

/**
 * That a query brings two tables together, and by which columns where it says so with an equality.
 * The left one sorts before the right one.
 *
 * @param source what joins them: "view public.order_totals"
 * @param span where that stands
 */
public record Join(
    RelationName left,
    RelationName right,
    Optional<ColumnReference> leftColumn,
    Optional<ColumnReference> rightColumn,
    String source,
    Span span)
    implements Comparable<Join> {
  private static final Comparator<Join> ORDER =
      Comparator.comparing(Join::left)
          .thenComparing(Join::right)
          .thenComparing(join -> join.leftColumn().map(ColumnReference::column).orElse(""))
          .thenComparing(join -> join.rightColumn().map(ColumnReference::column).orElse(""))
          .thenComparing(Join::source)
          .thenComparing(Join::span);

  /** That two columns are compared for equality. */
  static Join of(ColumnReference one, ColumnReference other, String source, Span span) {
    ColumnReference left = one.compareTo(other) <= 0 ? one : other;
    ColumnReference right = left == one ? other : one;
    return new Join(
        left.table(), right.table(), Optional.of(left), Optional.of(right), source, span);
  }

  /** That two tables stand in the same FROM. */
  static Join of(RelationName one, RelationName other, String source, Span span) {
    RelationName left = one.compareTo(other) <= 0 ? one : other;
    RelationName right = left == one ? other : one;
    return new Join(left, right, Optional.empty(), Optional.empty(), source, span);
  }

  @Override
  public int compareTo(Join other) {
    return ORDER.compare(this, other);
  }
}
