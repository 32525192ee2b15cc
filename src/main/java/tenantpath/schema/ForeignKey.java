package tenantpath.schema;

import java.util.List;
import tenantpath.source.Span;

/**
 * FOREIGN KEY (columns) REFERENCES referencedTable(referencedColumns).
 *
 * @param onDeleteColumns of ON DELETE SET NULL (columns); empty means all
 * @param period whether the last column on both sides is a PERIOD
 * @param validated false for NOT VALID
 * @param enforced false for NOT ENFORCED
 */
public record ForeignKey(
    RelationName table,
    String name,
    List<String> columns,
    RelationName referencedTable,
    List<String> referencedColumns,
    Match match,
    Action onDelete,
    List<String> onDeleteColumns,
    Action onUpdate,
    Deferral deferral,
    boolean period,
    boolean validated,
    boolean enforced,
    boolean inherited,
    Span span)
    implements Constraint {
  public ForeignKey {
    columns = List.copyOf(columns);
    referencedColumns = List.copyOf(referencedColumns);
    onDeleteColumns = List.copyOf(onDeleteColumns);
  }

  /** MATCH … */
  public enum Match {
    SIMPLE,
    FULL
  }

  /** What happens to the referencing row. */
  public enum Action {
    NO_ACTION("NO ACTION"),
    RESTRICT("RESTRICT"),
    CASCADE("CASCADE"),
    SET_NULL("SET NULL"),
    SET_DEFAULT("SET DEFAULT");

    private final String sql;

    Action(String sql) {
      this.sql = sql;
    }

    public String sql() {
      return sql;
    }

    /** Whether it sets columns of the referencing row to something else than the new key. */
    public boolean sets() {
      return this == SET_NULL || this == SET_DEFAULT;
    }

    /** Whether it writes columns of the referencing row, or deletes it. */
    public boolean writes() {
      return this == CASCADE || sets();
    }
  }

  @Override
  public ConstraintKind kind() {
    return ConstraintKind.FOREIGN_KEY;
  }

  /** The same by another name. */
  public ForeignKey named(String other) {
    return new ForeignKey(
        table,
        other,
        columns,
        referencedTable,
        referencedColumns,
        match,
        onDelete,
        onDeleteColumns,
        onUpdate,
        deferral,
        period,
        validated,
        enforced,
        inherited,
        span);
  }

  /** The same on another table, which has the same columns. */
  public ForeignKey on(RelationName other) {
    return new ForeignKey(
        other,
        name,
        columns,
        referencedTable,
        referencedColumns,
        match,
        onDelete,
        onDeleteColumns,
        onUpdate,
        deferral,
        period,
        validated,
        enforced,
        inherited,
        span);
  }

  /** The same with one more pair of columns in front; it may have to match another way then. */
  public ForeignKey withFirst(String own, String referenced, Match how) {
    return new ForeignKey(
        table,
        name,
        FirstKey.before(own, columns),
        referencedTable,
        FirstKey.before(referenced, referencedColumns),
        how,
        onDelete,
        onDeleteColumns,
        onUpdate,
        deferral,
        period,
        validated,
        enforced,
        inherited,
        span);
  }

  /** The same with other actions; the columns of ON DELETE stay where it still sets them. */
  public ForeignKey acting(Action deleting, Action updating) {
    return new ForeignKey(
        table,
        name,
        columns,
        referencedTable,
        referencedColumns,
        match,
        deleting,
        deleting.sets() ? onDeleteColumns : List.of(),
        updating,
        deferral,
        period,
        validated,
        enforced,
        inherited,
        span);
  }

  /** Whether it references the table by these columns, in any order. */
  public boolean references(RelationName parent, List<String> unique) {
    return referencedTable.equals(parent)
        && referencedColumns.size() == unique.size()
        && unique.containsAll(referencedColumns);
  }

  public boolean referencesItself() {
    return table.equals(referencedTable);
  }

  @Override
  public String definition() {
    StringBuilder text = new StringBuilder("FOREIGN KEY (").append(keyList(columns));
    text.append(") REFERENCES ").append(referencedTable.quoted());
    text.append("(").append(keyList(referencedColumns)).append(")");
    if (match == Match.FULL) {
      text.append(" MATCH FULL");
    }
    if (onUpdate != Action.NO_ACTION) {
      text.append(" ON UPDATE ").append(onUpdate.sql());
    }
    if (onDelete != Action.NO_ACTION) {
      text.append(" ON DELETE ").append(onDelete.sql());
      if (!onDeleteColumns.isEmpty()) {
        text.append(" (").append(Identifier.list(onDeleteColumns)).append(")");
      }
    }
    text.append(deferral.suffix());
    if (!enforced) {
      text.append(" NOT ENFORCED");
    } else if (!validated) {
      text.append(" NOT VALID");
    }
    return text.toString();
  }

  private String keyList(List<String> keys) {
    if (!period) {
      return Identifier.list(keys);
    }
    int last = keys.size() - 1;
    String head = last == 0 ? "" : Identifier.list(keys.subList(0, last)) + ", ";
    return head + "PERIOD " + Identifier.quote(keys.get(last));
  }
}
