package tenantpath.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.sf.jsqlparser.schema.Column;
import net.sf.jsqlparser.schema.Table;
import net.sf.jsqlparser.statement.select.FromItem;
import net.sf.jsqlparser.statement.select.Join;
import net.sf.jsqlparser.statement.select.LateralSubSelect;
import net.sf.jsqlparser.statement.select.ParenthesedFromItem;
import net.sf.jsqlparser.statement.select.Select;
import net.sf.jsqlparser.statement.select.TableFunction;
import tenantpath.schema.RelationName;

/** Walks FROM lists: adds their items to a scope and compares what joins hold equal. */
final class FromWalker {
  private final SelectWalker selects;
  private final ExpressionWalker expressions;
  private final Collector collector;
  private final KnownRelations catalog;
  private final List<String> searchPath;

  FromWalker(
      SelectWalker selects,
      ExpressionWalker expressions,
      Collector collector,
      KnownRelations catalog,
      List<String> searchPath) {
    this.selects = selects;
    this.expressions = expressions;
    this.collector = collector;
    this.catalog = catalog;
    this.searchPath = searchPath;
  }

  void items(Optional<FromItem> first, List<Join> joins, Scope scope) {
    first.ifPresent(item -> item(item, scope));
    if (joins == null) {
      return;
    }
    int start = 0;
    for (Join join : joins) {
      int left = scope.sources().size();
      if (join.isSimple()) {
        start = left;
      }
      item(join.getFromItem(), scope);
      join.getOnExpressions().forEach(condition -> expressions.walk(condition, scope));
      List<Source> before = List.copyOf(scope.sources().subList(start, left));
      List<Source> added = scope.sources().subList(left, scope.sources().size());
      for (String column : merged(join, before, added)) {
        merge(column, before, added, scope);
      }
    }
  }

  private static List<String> merged(Join join, List<Source> before, List<Source> added) {
    if (!join.isNatural()) {
      return join.getUsingColumns().stream()
          .map(Column::getColumnName)
          .map(ResolvedNames::resolve)
          .toList();
    }
    return added.stream()
        .flatMap(source -> source.shape().columns().stream())
        .map(Shape.Output::name)
        .filter(name -> before.stream().anyMatch(source -> source.shape().has(name)))
        .distinct()
        .toList();
  }

  private void merge(String column, List<Source> before, List<Source> added, Scope scope) {
    scope.merge(column);
    for (Source left : before) {
      for (Source right : added) {
        collector.equal(left.shape().origins(column), right.shape().origins(column));
        collector.name(left.shape().origins(column));
        collector.name(right.shape().origins(column));
      }
    }
  }

  private void item(FromItem item, Scope scope) {
    if (item instanceof Table table) {
      scope.add(table(table, scope));
    } else if (item instanceof LateralSubSelect select) {
      scope.add(derived(item, selects.select(select, scope)));
    } else if (item instanceof Select select) {
      scope.add(derived(item, selects.select(select, scope.aside())));
    } else if (item instanceof TableFunction function) {
      function(function, scope);
    } else if (item instanceof ParenthesedFromItem parenthesed) {
      parenthesed(parenthesed, scope);
    } else {
      throw new UnsupportedOperationException("a kind of FROM item: " + item.getClass());
    }
  }

  /** A table, a view or a common table expression; what it is read for is told elsewhere. */
  Source table(Table table, Scope scope) {
    List<String> parts = ResolvedNames.parts(table);
    String name = parts.get(parts.size() - 1);
    Optional<String> alias = ResolvedNames.alias(table.getAlias());
    List<String> columns = ResolvedNames.aliasColumns(table.getAlias());
    Optional<Shape> common = parts.size() == 1 ? scope.commonTable(name) : Optional.<Shape>empty();
    if (common.isPresent()) {
      Shape shape = common.get().renamed(columns);
      return new Source(alias.or(() -> Optional.of(name)), Optional.empty(), true, shape);
    }
    RelationName relation = relation(table);
    Shape shape = catalog.shape(relation);
    collector.read(relation, shape);
    return new Source(
        alias.or(() -> Optional.of(name)),
        Optional.of(relation),
        alias.isPresent(),
        shape.renamed(columns));
  }

  RelationName relation(Table table) {
    List<String> parts = ResolvedNames.parts(table);
    String name = parts.get(parts.size() - 1);
    return parts.size() == 1
        ? catalog.resolve(name, searchPath)
        : RelationName.of(parts.get(parts.size() - 2), name);
  }

  private static Source derived(FromItem item, Shape shape) {
    return new Source(
        ResolvedNames.alias(item.getAlias()),
        Optional.empty(),
        true,
        shape.renamed(ResolvedNames.aliasColumns(item.getAlias())));
  }

  private void function(TableFunction item, Scope scope) {
    List<String> columns = new ArrayList<>(ResolvedNames.aliasColumns(item.getAlias()));
    boolean complete = !columns.isEmpty();
    // A function that returns one plain value has one column, named as its alias.
    ResolvedNames.alias(item.getAlias()).filter(alias -> columns.isEmpty()).ifPresent(columns::add);
    item.getFunctions().forEach(function -> expressions.walk(function, scope));
    Shape shape = new Shape(Set.of(), List.of(), complete).renamed(columns);
    scope.add(new Source(ResolvedNames.alias(item.getAlias()), Optional.empty(), true, shape));
  }

  private void parenthesed(ParenthesedFromItem item, Scope scope) {
    Optional<FromItem> first = Optional.ofNullable(item.getFromItem());
    if (item.getAlias() == null) {
      items(first, item.getJoins(), scope);
      return;
    }
    Scope inside = scope.inner();
    items(first, item.getJoins(), inside);
    collector.together(inside.sources());
    scope.add(derived(item, inside.whole()));
  }
}
