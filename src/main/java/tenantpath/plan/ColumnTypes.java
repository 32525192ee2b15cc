package tenantpath.plan;

import java.util.Optional;
import java.util.Set;
import tenantpath.schema.NamePath;
import tenantpath.schema.RelationName;
import tenantpath.schema.Schema;
import tenantpath.schema.TypeDefinition.BaseType;
import tenantpath.schema.TypeName;

/**
 * Whose operators compare the values of a column. The plan's SQL runs with an empty search path, so
 * that {@code =} is the server's own; a type of an extension, such as citext, has its own beside
 * it, and the server's would compare it as text.
 */
public final class ColumnTypes {
  private final Schema schema;

  public ColumnTypes(Schema schema) {
    this.schema = schema;
  }

  /** The type that a domain restricts; any other type itself. */
  public TypeName base(TypeName type) {
    return schema.domain(type).map(domain -> base(domain.baseType())).orElse(type);
  }

  /** The schema of the type's own operators; empty where the server's apply. */
  public Optional<String> operatorSchema(TypeName type) {
    TypeName base = base(type);
    if (base.isArray()) {
      return Optional.empty();
    }
    // format_type qualifies the names of types outside pg_catalog alone
    Optional<String> place = NamePath.qualified(base.withoutModifier()).map(RelationName::schema);
    return schema.definitionOf(base).filter(d -> !(d instanceof BaseType)).isPresent()
        ? Optional.empty()
        : place;
  }

  /** The same for a column; empty for one that is not there. */
  public Optional<String> operatorSchema(RelationName table, String column) {
    return type(table, column).flatMap(this::operatorSchema);
  }

  /** Whether a column holds text that the server's own operators compare with a literal. */
  public boolean isText(RelationName table, String column) {
    return type(table, column)
        .map(type -> base(type).withoutModifier())
        .filter(Set.of("text", "character varying", "character", "name")::contains)
        .isPresent();
  }

  public Optional<TypeName> type(RelationName table, String column) {
    return schema.column(table, column).map(c -> c.type());
  }
}
