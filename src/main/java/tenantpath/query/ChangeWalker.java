package tenantpath.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.schema.Table;
import net.sf.jsqlparser.statement.ReturningClause;
import net.sf.jsqlparser.statement.Statement;
import net.sf.jsqlparser.statement.delete.Delete;
import net.sf.jsqlparser.statement.delete.ParenthesedDelete;
import net.sf.jsqlparser.statement.insert.Insert;
import net.sf.jsqlparser.statement.insert.ParenthesedInsert;
import net.sf.jsqlparser.statement.merge.Merge;
import net.sf.jsqlparser.statement.merge.MergeUpdate;
import net.sf.jsqlparser.statement.select.FromItem;
import net.sf.jsqlparser.statement.select.Join;
import net.sf.jsqlparser.statement.truncate.Truncate;
import net.sf.jsqlparser.statement.update.ParenthesedUpdate;
import net.sf.jsqlparser.statement.update.Update;
import net.sf.jsqlparser.statement.update.UpdateSet;
import tenantpath.schema.RelationName;

/** Walks statements that change rows; what they return is a shape like a query's. */
final class ChangeWalker {
  private final SelectWalker selects;
  private final Collector collector;
  private final KnownRelations catalog;

  ChangeWalker(SelectWalker selects, Collector collector, KnownRelations catalog) {
    this.selects = selects;
    this.collector = collector;
    this.catalog = catalog;
  }

  Shape change(Statement statement, Scope outer) {
    Scope scope = outer.inner();
    if (statement instanceof ParenthesedInsert parenthesed) {
      return change(parenthesed.getInsert(), scope);
    }
    if (statement instanceof ParenthesedUpdate parenthesed) {
      return change(parenthesed.getUpdate(), scope);
    }
    if (statement instanceof ParenthesedDelete parenthesed) {
      return change(parenthesed.getDelete(), scope);
    }
    if (statement instanceof Insert insert) {
      return insert(insert, scope);
    }
    if (statement instanceof Update update) {
      return update(update, scope);
    }
    if (statement instanceof Delete delete) {
      return delete(delete, scope);
    }
    if (statement instanceof Merge merge) {
      return merge(merge, scope);
    }
    if (statement instanceof Truncate truncate) {
      truncated(truncate).forEach(table -> collector.write(selects.from().relation(table)));
      return Shape.UNKNOWN;
    }
    throw new UnsupportedOperationException("a kind of statement: " + statement.getClass());
  }

  private static List<Table> truncated(Truncate truncate) {
    List<Table> tables = truncate.getTables();
    return tables == null || tables.isEmpty() ? List.of(truncate.getTable()) : tables;
  }

  private Shape insert(Insert insert, Scope scope) {
    selects.withItems(insert.getWithItemsList(), scope);
    if (insert.getSelect() != null) {
      selects.select(insert.getSelect(), scope);
    }
    RelationName target = selects.from().relation(insert.getTable());
    collector.write(target);
    Scope inside = scope.inner();
    Optional<String> alias = ResolvedNames.alias(insert.getTable().getAlias());
    inside.add(
        new Source(
            alias.or(() -> Optional.of(target.name())),
            Optional.of(target),
            alias.isPresent(),
            catalog.shape(target)));
    if (insert.getConflictAction() != null) {
      walkSets(insert.getConflictAction().getUpdateSets(), inside);
      walk(insert.getConflictAction().getWhereExpression(), inside);
    }
    return returned(insert.getReturningClause(), inside);
  }

  private Shape update(Update update, Scope scope) {
    selects.withItems(update.getWithItemsList(), scope);
    Scope inside = scope.inner();
    target(update.getTable(), inside);
    items(Optional.ofNullable(update.getFromItem()), update.getJoins(), inside);
    items(Optional.empty(), update.getStartJoins(), inside);
    collector.together(inside.sources());
    walkSets(update.getUpdateSets(), inside);
    walk(update.getWhere(), inside);
    return returned(update.getReturningClause(), inside);
  }

  private Shape delete(Delete delete, Scope scope) {
    selects.withItems(delete.getWithItemsList(), scope);
    Scope inside = scope.inner();
    target(delete.getTable(), inside);
    List<FromItem> using = delete.getUsingFromItemList();
    for (FromItem item : using == null ? List.<FromItem>of() : using) {
      items(Optional.of(item), null, inside);
    }
    items(Optional.empty(), delete.getJoins(), inside);
    collector.together(inside.sources());
    walk(delete.getWhere(), inside);
    return returned(delete.getReturningClause(), inside);
  }

  private Shape merge(Merge merge, Scope scope) {
    selects.withItems(merge.getWithItemsList(), scope);
    Scope inside = scope.inner();
    target(merge.getTable(), inside);
    items(Optional.ofNullable(merge.getFromItem()), null, inside);
    collector.together(inside.sources());
    walk(merge.getOnCondition(), inside);
    merge.getOperations().stream()
        .filter(MergeUpdate.class::isInstance)
        .map(MergeUpdate.class::cast)
        .forEach(update -> walkSets(update.getUpdateSets(), inside));
    return Shape.UNKNOWN;
  }

  private void target(Table table, Scope scope) {
    collector.write(selects.from().relation(table));
    items(Optional.of(table), null, scope);
  }

  private void items(Optional<FromItem> first, List<Join> joins, Scope scope) {
    selects.from().items(first, joins, scope);
  }

  private void walkSets(List<UpdateSet> sets, Scope scope) {
    for (UpdateSet set : sets == null ? List.<UpdateSet>of() : sets) {
      walk(set.getColumns(), scope);
      walk(set.getValues(), scope);
    }
  }

  private void walk(Expression expression, Scope scope) {
    selects.expressions().walk(expression, scope);
  }

  private Shape returned(ReturningClause clause, Scope scope) {
    List<Shape.Output> outputs = new ArrayList<>();
    boolean complete = clause != null && selects.outputs(clause, scope, outputs);
    return new Shape(Set.copyOf(scope.tables()), outputs, complete);
  }
}
