package tenantpath.query;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.LongValue;
import net.sf.jsqlparser.expression.operators.relational.ExpressionList;
import net.sf.jsqlparser.schema.Column;
import net.sf.jsqlparser.statement.ParenthesedStatement;
import net.sf.jsqlparser.statement.select.AllColumns;
import net.sf.jsqlparser.statement.select.AllTableColumns;
import net.sf.jsqlparser.statement.select.GroupByElement;
import net.sf.jsqlparser.statement.select.OrderByElement;
import net.sf.jsqlparser.statement.select.ParenthesedSelect;
import net.sf.jsqlparser.statement.select.PlainSelect;
import net.sf.jsqlparser.statement.select.Select;
import net.sf.jsqlparser.statement.select.SelectItem;
import net.sf.jsqlparser.statement.select.SetOperationList;
import net.sf.jsqlparser.statement.select.TableStatement;
import net.sf.jsqlparser.statement.select.Values;
import net.sf.jsqlparser.statement.select.WithItem;
import tenantpath.schema.ColumnReference;
import tenantpath.schema.PrimaryKey;
import tenantpath.schema.RelationName;
import tenantpath.schema.Table;

/** Walks the tree of one query and tells a {@link Collector} what it says. */
final class SelectWalker {
  private final Collector collector;
  private final KnownRelations catalog;
  private final ExpressionWalker expressions;
  private final FromWalker from;
  private final Map<Select, Shape> walked = new IdentityHashMap<>();

  SelectWalker(Collector collector, KnownRelations catalog, List<String> searchPath) {
    this.collector = collector;
    this.catalog = catalog;
    expressions = new ExpressionWalker(this, collector, catalog);
    from = new FromWalker(this, expressions, collector, catalog, searchPath);
  }

  FromWalker from() {
    return from;
  }

  ExpressionWalker expressions() {
    return expressions;
  }

  /** Walks a query once, however often it is asked for; returns what it selects. */
  Shape select(Select select, Scope outer) {
    Shape known = walked.get(select);
    if (known != null) {
      return known;
    }
    Scope scope = outer.inner();
    withItems(select.getWithItemsList(), scope);
    Shape shape = body(select, scope);
    walked.put(select, shape);
    return shape;
  }

  void withItems(List<WithItem<?>> items, Scope scope) {
    if (items == null) {
      return;
    }
    boolean recursive = items.stream().anyMatch(WithItem::isRecursive);
    for (WithItem<?> item : items) {
      String name = ResolvedNames.resolve(item.getAliasName());
      List<String> columns = withColumns(item);
      if (recursive && unwrapped(item) instanceof SetOperationList union) {
        scope.name(name, Shape.UNKNOWN.renamed(columns));
        scope.name(name, select(union.getSelect(0), scope).renamed(columns));
      }
      scope.name(name, shape(item.getParenthesedStatement(), scope).renamed(columns));
    }
  }

  private static Object unwrapped(WithItem<?> item) {
    Object statement = item.getParenthesedStatement();
    while (statement instanceof ParenthesedSelect select && select.getWithItemsList() == null) {
      statement = select.getSelect();
    }
    return statement;
  }

  private static List<String> withColumns(WithItem<?> item) {
    List<SelectItem<?>> columns = item.getWithItemList();
    return columns == null
        ? List.of()
        : columns.stream().map(column -> ResolvedNames.resolve(column.toString())).toList();
  }

  private Shape shape(ParenthesedStatement statement, Scope scope) {
    return statement instanceof Select select
        ? select(select, scope)
        : new ChangeWalker(this, collector, catalog).change(statement, scope);
  }

  private Shape body(Select select, Scope scope) {
    if (select instanceof ParenthesedSelect parenthesed) {
      Shape shape = select(parenthesed.getSelect(), scope);
      orderBy(select, scope);
      return shape;
    }
    if (select instanceof PlainSelect plain) {
      return plain(plain, scope);
    }
    if (select instanceof SetOperationList list) {
      return list.getSelects().stream()
          .map(part -> select(part, scope))
          .reduce(Shape::combined)
          .orElse(Shape.UNKNOWN);
    }
    if (select instanceof Values values) {
      expressions.walk(values.getExpressions(), scope);
      return Shape.UNKNOWN;
    }
    if (select instanceof TableStatement statement) {
      return from.table(statement.getTable(), scope).shape();
    }
    throw new UnsupportedOperationException("a kind of query: " + select.getClass());
  }

  private Shape plain(PlainSelect select, Scope outer) {
    Scope scope = outer.inner();
    from.items(Optional.ofNullable(select.getFromItem()), select.getJoins(), scope);
    collector.together(scope.sources());
    expressions.walk(select.getWhere(), scope);
    Set<Scope.Use> grouped = groupBy(select, scope);
    scope.startAfterGrouping();
    expressions.walk(select.getHaving(), scope);
    List<Shape.Output> outputs = new ArrayList<>();
    boolean complete = outputs(select.getSelectItems(), scope, outputs);
    orderBy(select, scope);
    if (select.getWindowDefinitions() != null) {
      select.getWindowDefinitions().forEach(window -> expressions.window(window, scope));
    }
    if (select.getGroupBy() != null) {
      neededKeys(scope, grouped);
    }
    return new Shape(Set.copyOf(scope.tables()), outputs, complete);
  }

  private void orderBy(Select select, Scope scope) {
    List<OrderByElement> elements = select.getOrderByElements();
    if (elements != null) {
      elements.forEach(element -> expressions.walk(element.getExpression(), scope));
    }
  }

  /** Appends what the items select; returns whether that is all. */
  boolean outputs(List<SelectItem<?>> items, Scope scope, List<Shape.Output> outputs) {
    boolean complete = true;
    for (SelectItem<?> item : items == null ? List.<SelectItem<?>>of() : items) {
      Expression expression = item.getExpression();
      if (expression instanceof AllTableColumns all) {
        List<String> parts = ResolvedNames.parts(all.getTable());
        complete &= star(scope.named(parts), outputs);
      } else if (expression instanceof AllColumns) {
        complete &= star(scope.sources(), outputs);
      } else {
        expressions.walk(expression, scope);
        outputs.add(
            new Shape.Output(
                ResolvedNames.alias(item.getAlias())
                    .orElseGet(() -> expressions.outputName(expression)),
                expressions.origins(expression, scope)));
      }
    }
    return complete;
  }

  private static boolean star(List<Source> sources, List<Shape.Output> outputs) {
    sources.forEach(source -> outputs.addAll(source.shape().columns()));
    return !sources.isEmpty() && sources.stream().allMatch(s -> s.shape().complete());
  }

  private Set<Scope.Use> groupBy(PlainSelect select, Scope scope) {
    GroupByElement groupBy = select.getGroupBy();
    Set<Scope.Use> grouped = new HashSet<>();
    if (groupBy == null) {
      return grouped;
    }
    for (Object element : groupBy.getGroupByExpressionList()) {
      group((Expression) element, select, scope, grouped);
    }
    if (groupBy.getGroupingSets() != null) {
      // No key can be relied on there, so that what they group does not count.
      groupBy.getGroupingSets().forEach(s -> group(s, select, scope, new HashSet<>()));
    }
    return grouped;
  }

  private void group(Expression element, PlainSelect select, Scope scope, Set<Scope.Use> grouped) {
    if (element instanceof ExpressionList<?> list) {
      list.forEach(part -> group(part, select, scope, grouped));
      return;
    }
    Expression meant = meant(element, select, scope);
    expressions.walk(meant, scope);
    if (meant instanceof Column column) {
      expressions
          .resolve(column, scope)
          .ifPresent(
              resolved -> {
                collector.group(resolved.origins());
                grouped.addAll(resolved.uses());
              });
    }
  }

  /** GROUP BY 1, and GROUP BY with the name of an output column, which an input column hides. */
  private Expression meant(Expression element, PlainSelect select, Scope scope) {
    List<SelectItem<?>> items = select.getSelectItems();
    if (element instanceof LongValue number) {
      long at = number.getValue();
      return at >= 1 && at <= items.size() ? items.get((int) at - 1).getExpression() : element;
    }
    if (element instanceof Column column
        && column.getTable() == null
        && expressions.resolve(column, scope).isEmpty()) {
      Optional<String> name = Optional.of(ResolvedNames.resolve(column.getColumnName()));
      return items.stream()
          .filter(item -> ResolvedNames.alias(item.getAlias()).equals(name))
          .findFirst()
          .<Expression>map(SelectItem::getExpression)
          .orElse(element);
    }
    return element;
  }

  private void neededKeys(Scope scope, Set<Scope.Use> grouped) {
    for (int i = 0; i < scope.sources().size(); i++) {
      int place = i;
      Optional<Table> table = scope.sources().get(i).relation().flatMap(catalog::table);
      List<String> key =
          table
              .flatMap(Table::primaryKey)
              .filter(k -> !k.deferral().deferrable())
              .map(PrimaryKey::columns)
              .orElse(List.of());
      boolean groupsByKey =
          !key.isEmpty() && key.stream().allMatch(c -> grouped.contains(new Scope.Use(place, c)));
      List<String> more =
          scope.ungrouped().stream()
              .filter(u -> u.source() == place && !grouped.contains(u))
              .map(Scope.Use::column)
              .distinct()
              .toList();
      if (groupsByKey && !more.isEmpty()) {
        RelationName name = table.orElseThrow().name();
        String qualifier = scope.sources().get(i).name().orElse(name.name());
        collector.needPrimaryKey(new Grouping(name, qualifier, key, more));
      }
    }
  }

  Set<ColumnReference> firstColumn(Select select, Scope scope) {
    List<Shape.Output> columns = select(select, scope).columns();
    return columns.isEmpty() ? Set.of() : columns.get(0).origins();
  }
}
