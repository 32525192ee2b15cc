package tenantpath.query;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tenantpath.schema.ColumnReference;
import tenantpath.schema.RelationName;

/**
 * What one query says of relations. All sets are sorted.
 *
 * @param relations every relation it names to read from, common table expressions left out
 * @param tables those relations, each view replaced by the tables that it reads
 * @param columns the columns of tables it names, as far as they can be told to a table
 * @param joins pairs of tables it brings together, directly or by equal columns
 * @param groupedBy the columns of its GROUP BY lists
 * @param groupings where it needs a primary key, to select columns that it does not group by
 * @param written the relations it inserts into, updates, deletes from or merges into
 * @param understood false where the parser gave up; the rest is then empty
 */
public record QueryFacts(
    Set<RelationName> relations,
    Set<RelationName> tables,
    Set<ColumnReference> columns,
    List<Join> joins,
    Set<ColumnReference> groupedBy,
    List<Grouping> groupings,
    Set<RelationName> written,
    boolean understood) {
  private static final QueryFacts NOT_UNDERSTOOD =
      new QueryFacts(Set.of(), Set.of(), Set.of(), List.of(), Set.of(), List.of(), Set.of(), false);

  public QueryFacts {
    relations = sorted(relations);
    tables = sorted(tables);
    columns = sorted(columns);
    joins = List.copyOf(joins);
    groupedBy = sorted(groupedBy);
    groupings = groupings.stream().distinct().sorted().toList();
    written = sorted(written);
  }

  /** The tables whose primary key it needs, sorted. */
  public Set<RelationName> primaryKeys() {
    return sorted(groupings.stream().map(Grouping::table).collect(Collectors.toSet()));
  }

  /** Nothing, for a query that the parser gave up on. */
  public static QueryFacts notUnderstood() {
    return NOT_UNDERSTOOD;
  }

  private static <T extends Comparable<T>> SortedSet<T> sorted(Set<T> values) {
    return Collections.unmodifiableSortedSet(new TreeSet<>(values));
  }
}
