package tenantpath.schema;

import java.util.Optional;

/** Types whose values can be compared as if they were one: int and bigint, text and varchar. */
public record TypeFamily(String name) {
  private static final int DEEPEST_DOMAIN = 16;

  /** The family of a type; a domain has its base type's. */
  public static TypeFamily of(TypeName type, Schema schema) {
    TypeName base = type;
    for (int i = 0; i < DEEPEST_DOMAIN; i++) {
      Optional<TypeDefinition.DomainType> domain = schema.domain(base);
      if (domain.isEmpty()) {
        break;
      }
      base = domain.get().baseType();
    }
    return new TypeFamily(word(base.withoutModifier()));
  }

  public boolean isInteger() {
    return name.equals("integer");
  }

  public boolean isUuid() {
    return name.equals("uuid");
  }

  private static String word(String type) {
    return switch (type) {
      case "smallint", "integer", "bigint" -> "integer";
      case "text", "character varying", "character", "name" -> "text";
      default -> type.endsWith(".citext") ? "text" : type;
    };
  }
}
