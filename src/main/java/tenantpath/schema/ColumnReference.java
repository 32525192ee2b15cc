package tenantpath.schema;

/** One column of one relation. */
public record ColumnReference(RelationName table, String column)
    implements Comparable<ColumnReference> {
  @Override
  public int compareTo(ColumnReference other) {
    int byTable = table.compareTo(other.table);
    return byTable != 0 ? byTable : column.compareTo(other.column);
  }

  @Override
  public String toString() {
    return table.quoted() + "." + Identifier.quote(column);
  }
}
