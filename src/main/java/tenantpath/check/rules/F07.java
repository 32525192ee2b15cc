package tenantpath.check.rules;

import java.util.List;
import java.util.Optional;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.finding.Finding;
import tenantpath.finding.Severity;
import tenantpath.schema.Column;
import tenantpath.schema.ForeignKey;
import tenantpath.schema.RelationName;
import tenantpath.schema.TypeName;

/** A foreign key cannot join tables of different colocation groups. */
public final class F07 implements Check {
  @Override
  public String title() {
    return "Foreign key between tables that cannot be colocated";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    return context
        .distributedTables()
        .flatMap(table -> table.foreignKeys().stream())
        .filter(key -> context.distributed(key.referencedTable()))
        .flatMap(key -> apart(context, key).stream())
        .toList();
  }

  private Optional<Finding> apart(CheckContext context, ForeignKey key) {
    Optional<TypeName> own = keyType(context, key.table());
    Optional<TypeName> other = keyType(context, key.referencedTable());
    return own.isEmpty()
            || other.isEmpty()
            || own.get().withoutModifier().equals(other.get().withoutModifier())
        ? Optional.empty()
        : Optional.of(finding(key, own.get(), other.get()));
  }

  /** Empty where the column is yet to be added: it gets the root's type. */
  private static Optional<TypeName> keyType(CheckContext context, RelationName table) {
    return context.table(table).column(context.keyColumn(table)).map(Column::type);
  }

  private Finding finding(ForeignKey key, TypeName own, TypeName other) {
    String message =
        ("%s references %s; their distribution columns are %s and %s, so the tables "
                + "cannot be colocated and the foreign key cannot be kept.")
            .formatted(Keys.describe(key), key.referencedTable(), own, other);
    return finding(
            Severity.WARNING,
            key.table(),
            key.span(),
            message,
            "Make the types equal first (K02); then the plan keeps the foreign key.")
        .about(key.name());
  }
}
