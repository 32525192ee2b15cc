package tenantpath.query;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.sf.jsqlparser.expression.AnalyticExpression;
import net.sf.jsqlparser.expression.AnalyticType;
import net.sf.jsqlparser.expression.AnyComparisonExpression;
import net.sf.jsqlparser.expression.CastExpression;
import net.sf.jsqlparser.expression.CollateExpression;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.ExpressionVisitorAdapter;
import net.sf.jsqlparser.expression.Function;
import net.sf.jsqlparser.expression.JsonAggregateFunction;
import net.sf.jsqlparser.expression.WindowDefinition;
import net.sf.jsqlparser.expression.operators.relational.EqualsTo;
import net.sf.jsqlparser.expression.operators.relational.ExpressionList;
import net.sf.jsqlparser.expression.operators.relational.InExpression;
import net.sf.jsqlparser.expression.operators.relational.IsDistinctExpression;
import net.sf.jsqlparser.schema.Column;
import net.sf.jsqlparser.statement.select.ParenthesedSelect;
import net.sf.jsqlparser.statement.select.Select;
import tenantpath.schema.ColumnReference;

/** Walks expressions: the columns they name, those they hold equal, the queries inside. */
final class ExpressionWalker extends ExpressionVisitorAdapter<Void> {
  private final SelectWalker selects;
  private final Collector collector;
  private final KnownRelations catalog;

  ExpressionWalker(SelectWalker selects, Collector collector, KnownRelations catalog) {
    this.selects = selects;
    this.collector = collector;
    this.catalog = catalog;
  }

  /** The parser has null where a clause is not there. */
  void walk(Expression expression, Scope scope) {
    if (expression != null) {
      expression.accept(this, scope);
    }
  }

  void window(WindowDefinition window, Scope scope) {
    walk(window.getPartitionExpressionList(), scope);
    if (window.getOrderByElements() != null) {
      window.getOrderByElements().forEach(element -> walk(element.getExpression(), scope));
    }
  }

  Optional<Scope.Resolved> resolve(Column column, Scope scope) {
    List<String> qualifier =
        column.getTable() == null ? List.of() : ResolvedNames.parts(column.getTable());
    return scope.resolve(qualifier, ResolvedNames.resolve(column.getColumnName()));
  }

  /** The columns whose values an expression passes on, casts aside. */
  Set<ColumnReference> origins(Expression expression, Scope scope) {
    if (expression instanceof Column column) {
      return resolve(column, scope).map(Scope.Resolved::origins).orElse(Set.of());
    }
    if (expression instanceof CastExpression cast) {
      return origins(cast.getLeftExpression(), scope);
    }
    if (expression instanceof CollateExpression collate) {
      return origins(collate.getLeftExpression(), scope);
    }
    if (expression instanceof Select select) {
      return selects.firstColumn(select, scope);
    }
    if (expression instanceof AnyComparisonExpression any && any.getSelect() != null) {
      return selects.firstColumn(any.getSelect(), scope);
    }
    return expression instanceof ExpressionList<?> list && list.size() == 1
        ? origins(list.get(0), scope)
        : Set.of();
  }

  /** What the server calls an output column that has no alias. */
  String outputName(Expression expression) {
    if (expression instanceof Column column) {
      return ResolvedNames.resolve(column.getColumnName());
    }
    if (expression instanceof Function function) {
      List<String> parts = function.getMultipartName();
      return ResolvedNames.resolve(parts.get(parts.size() - 1));
    }
    if (expression instanceof CastExpression cast) {
      return outputName(cast.getLeftExpression());
    }
    return expression instanceof ExpressionList<?> list && list.size() == 1
        ? outputName(list.get(0))
        : "?column?";
  }

  @Override
  public <S> Void visit(Column column, S context) {
    resolve(column, (Scope) context).ifPresent(resolved -> collector.name(resolved.origins()));
    return null;
  }

  @Override
  public <S> Void visit(EqualsTo equals, S context) {
    super.visit(equals, context);
    equal(equals.getLeftExpression(), equals.getRightExpression(), (Scope) context);
    return null;
  }

  @Override
  public <S> Void visit(IsDistinctExpression distinct, S context) {
    super.visit(distinct, context);
    equal(distinct.getLeftExpression(), distinct.getRightExpression(), (Scope) context);
    return null;
  }

  @Override
  public <S> Void visit(InExpression in, S context) {
    super.visit(in, context);
    if (in.getRightExpression() instanceof Select) {
      equal(in.getLeftExpression(), in.getRightExpression(), (Scope) context);
    }
    return null;
  }

  @Override
  public <S> Void visit(Function function, S context) {
    return catalog.isAggregate(outputName(function))
        ? aggregated(() -> arguments(function, context), (Scope) context)
        : arguments(function, context);
  }

  private <S> Void arguments(Function function, S context) {
    // The adapter leaves out those of SUBSTRING(… FROM …).
    walk(function.getNamedParameters(), (Scope) context);
    return super.visit(function, context);
  }

  @Override
  public <S> Void visit(AnalyticExpression call, S context) {
    boolean overWindow = call.getType() == AnalyticType.OVER;
    return overWindow
        ? super.visit(call, context)
        : aggregated(() -> super.visit(call, context), (Scope) context);
  }

  @Override
  public <S> Void visit(JsonAggregateFunction function, S context) {
    return aggregated(() -> super.visit(function, context), (Scope) context);
  }

  @Override
  public <S> Void visit(ParenthesedSelect select, S context) {
    selects.select(select, (Scope) context);
    return null;
  }

  @Override
  public <S> Void visit(Select select, S context) {
    selects.select(select, (Scope) context);
    return null;
  }

  @Override
  public <S> Void visit(AnyComparisonExpression any, S context) {
    if (any.getSelect() == null) {
      return super.visit(any, context);
    }
    selects.select(any.getSelect(), (Scope) context);
    return null;
  }

  private Void aggregated(Runnable visit, Scope scope) {
    scope.enterAggregate();
    visit.run();
    scope.leaveAggregate();
    return null;
  }

  /** Also row by row: {@code (a, b) = (c, d)}, {@code (a, b) IN (SELECT c, d …)}. */
  private void equal(Expression left, Expression right, Scope scope) {
    if (!(left instanceof ExpressionList<?> row) || row.size() < 2) {
      collector.equal(origins(left, scope), origins(right, scope));
      return;
    }
    List<Set<ColumnReference>> others = rowOrigins(right, scope);
    for (int i = 0; i < Math.min(row.size(), others.size()); i++) {
      collector.equal(origins(row.get(i), scope), others.get(i));
    }
  }

  private List<Set<ColumnReference>> rowOrigins(Expression row, Scope scope) {
    if (row instanceof Select select) {
      return selects.select(select, scope).columns().stream().map(Shape.Output::origins).toList();
    }
    return row instanceof ExpressionList<?> list
        ? list.stream().map(part -> origins(part, scope)).toList()
        : List.of();
  }
}
