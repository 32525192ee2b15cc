package tenantpath.query.text;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import tenantpath.schema.Identifier;
import tenantpath.schema.RelationName;
import tenantpath.schema.Schema;
import tenantpath.schema.TypeDefinition;
import tenantpath.schema.TypeName;

/** Which types of columns lead to a definition that Citus does not send to workers. */
public final class Types {
  private final Map<String, TypeDefinition> byName = new TreeMap<>();

  public Types(Schema schema) {
    for (TypeDefinition type : schema.types()) {
      byName.put(type.name().quoted(), type);
      if (type instanceof TypeDefinition.RangeType) {
        byName.put(multirange(type.name()), type);
      }
    }
  }

  /** The range or base type that a type is, or is made of. */
  public Optional<TypeDefinition> unsupported(TypeName type) {
    return byName.isEmpty() ? Optional.empty() : unsupported(type, new HashSet<>());
  }

  private Optional<TypeDefinition> unsupported(TypeName type, Set<String> seen) {
    String name = element(type);
    TypeDefinition definition = byName.get(name);
    if (definition == null || !seen.add(name)) {
      return Optional.empty();
    }
    if (definition instanceof TypeDefinition.DomainType domain) {
      return unsupported(domain.baseType(), seen);
    }
    if (definition instanceof TypeDefinition.CompositeType composite) {
      return composite.attributes().stream()
          .flatMap(attribute -> unsupported(attribute.type(), seen).stream())
          .findFirst();
    }
    return definition instanceof TypeDefinition.EnumType
        ? Optional.empty()
        : Optional.of(definition);
  }

  private static String element(TypeName type) {
    String text = type.withoutModifier();
    while (text.endsWith("[]")) {
      text = text.substring(0, text.length() - 2);
    }
    return text;
  }

  /** The name that the server makes up for a range's multirange. */
  private static String multirange(RelationName range) {
    String name = range.name();
    String multirange =
        name.contains("range") ? name.replaceFirst("range", "multirange") : name + "_multirange";
    return Identifier.quote(range.schema()) + "." + Identifier.quote(multirange);
  }
}
