package tenantpath.query;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tenantpath.schema.ColumnReference;
import tenantpath.schema.RelationName;
import tenantpath.source.Span;

/** Gathers the facts of one query. */
final class Collector {
  // A FROM list of more tables than this tells of neighbours alone, or pairs would be millions.
  private static final int TABLES_TO_PAIR = 100;

  private final String source;
  private final Span span;
  private final Set<RelationName> relations = new TreeSet<>();
  private final Set<RelationName> tables = new TreeSet<>();
  private final Set<ColumnReference> columns = new TreeSet<>();
  private final Set<Join> equalities = new TreeSet<>();
  private final Set<Join> neighbours = new TreeSet<>();
  private final Set<ColumnReference> groupedBy = new TreeSet<>();
  private final List<Grouping> groupings = new ArrayList<>();
  private final Set<RelationName> written = new TreeSet<>();

  Collector(String source, Span span) {
    this.source = source;
    this.span = span;
  }

  void read(RelationName relation, Shape shape) {
    relations.add(relation);
    tables.addAll(shape.tables());
  }

  void write(RelationName relation) {
    written.add(relation);
  }

  void name(Set<ColumnReference> named) {
    columns.addAll(named);
  }

  void group(Set<ColumnReference> named) {
    groupedBy.addAll(named);
  }

  void needPrimaryKey(Grouping grouping) {
    groupings.add(grouping);
  }

  void equal(Set<ColumnReference> left, Set<ColumnReference> right) {
    for (ColumnReference one : left) {
      for (ColumnReference other : right) {
        if (!one.equals(other)) {
          equalities.add(Join.of(one, other, source, span));
        }
      }
    }
  }

  /** That these stand in one FROM. */
  void together(List<Source> sources) {
    int count = sources.stream().mapToInt(s -> s.shape().tables().size()).sum();
    for (int i = 1; i < sources.size(); i++) {
      for (int j = count > TABLES_TO_PAIR ? i - 1 : 0; j < i; j++) {
        pair(sources.get(j).shape().tables(), sources.get(i).shape().tables());
      }
    }
  }

  private void pair(Set<RelationName> left, Set<RelationName> right) {
    for (RelationName one : left) {
      for (RelationName other : right) {
        if (!one.equals(other)) {
          neighbours.add(Join.of(one, other, source, span));
        }
      }
    }
  }

  QueryFacts facts() {
    return new QueryFacts(relations, tables, columns, joins(), groupedBy, groupings, written, true);
  }

  private List<Join> joins() {
    Set<List<RelationName>> joined = new HashSet<>();
    equalities.forEach(join -> joined.add(List.of(join.left(), join.right())));
    Set<Join> joins = new TreeSet<>(equalities);
    neighbours.stream()
        .filter(join -> !joined.contains(List.of(join.left(), join.right())))
        .forEach(joins::add);
    return new ArrayList<>(joins);
  }
}
