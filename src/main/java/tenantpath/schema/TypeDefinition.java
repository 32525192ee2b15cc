package tenantpath.schema;

import java.util.List;
import java.util.Optional;
import tenantpath.source.Span;

/** A type that the dump creates. */
public sealed interface TypeDefinition {
  RelationName name();

  Span span();

  /** CREATE TYPE … AS ENUM. */
  record EnumType(RelationName name, List<String> labels, Span span) implements TypeDefinition {
    public EnumType {
      labels = List.copyOf(labels);
    }
  }

  /** CREATE DOMAIN; {@code checks} are the texts of its CHECK constraints. */
  record DomainType(
      RelationName name,
      TypeName baseType,
      boolean notNull,
      List<String> checks,
      Optional<String> defaultExpression,
      Optional<String> collation,
      Span span)
      implements TypeDefinition {
    public DomainType {
      checks = List.copyOf(checks);
    }
  }

  /** CREATE TYPE … AS (attributes). */
  record CompositeType(RelationName name, List<Attribute> attributes, Span span)
      implements TypeDefinition {
    public CompositeType {
      attributes = List.copyOf(attributes);
    }

    /** One attribute; its collation as written, quoted and qualified, where it has its own. */
    public record Attribute(String name, TypeName type, Optional<String> collation) {
      public Attribute(String name, TypeName type) {
        this(name, type, Optional.empty());
      }
    }
  }

  /** CREATE TYPE … AS RANGE. */
  record RangeType(RelationName name, Optional<TypeName> subtype, Span span)
      implements TypeDefinition {}

  /** CREATE TYPE with an input function, or a shell type. */
  record BaseType(RelationName name, Span span) implements TypeDefinition {}
}
