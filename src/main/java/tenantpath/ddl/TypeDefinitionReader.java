package tenantpath.ddl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tenantpath.schema.RelationName;
import tenantpath.schema.TypeDefinition;
import tenantpath.schema.TypeDefinition.CompositeType;
import tenantpath.schema.TypeDefinition.EnumType;
import tenantpath.schema.TypeName;
import tenantpath.source.Span;

/** Reads CREATE TYPE and ALTER TYPE. */
final class TypeDefinitionReader {
  private final TokenCursor cursor;
  private final Catalog catalog;

  TypeDefinitionReader(TokenCursor cursor, Catalog catalog) {
    this.cursor = cursor;
    this.catalog = catalog;
  }

  void createType() {
    Span span = cursor.span();
    RelationName name = catalog.toCreate(cursor.qualifiedName());
    catalog.types.put(name, definition(name, span));
  }

  private TypeDefinition definition(RelationName name, Span span) {
    if (cursor.accept("as", "enum")) {
      return new EnumType(name, labels(), span);
    }
    if (cursor.accept("as", "range")) {
      return range(name, span);
    }
    if (cursor.accept("as")) {
      return new CompositeType(name, attributes(), span);
    }
    return new TypeDefinition.BaseType(name, span);
  }

  private List<String> labels() {
    List<String> labels = new ArrayList<>();
    cursor.expectSymbol("(");
    while (!cursor.acceptSymbol(")")) {
      labels.add(cursor.string());
      cursor.acceptSymbol(",");
    }
    return labels;
  }

  private TypeDefinition range(RelationName name, Span span) {
    Optional<TypeName> subtype = Optional.empty();
    cursor.expectSymbol("(");
    while (!cursor.acceptSymbol(")")) {
      boolean isSubtype = cursor.at("subtype");
      cursor.name();
      cursor.expectSymbol("=");
      if (isSubtype) {
        subtype = Optional.of(new TypeReader(cursor, catalog).read());
      } else {
        cursor.qualifiedName();
      }
      cursor.acceptSymbol(",");
    }
    return new TypeDefinition.RangeType(name, subtype, span);
  }

  private List<CompositeType.Attribute> attributes() {
    List<CompositeType.Attribute> attributes = new ArrayList<>();
    cursor.expectSymbol("(");
    while (!cursor.acceptSymbol(")")) {
      attributes.add(attribute());
      cursor.acceptSymbol(",");
    }
    return attributes;
  }

  private CompositeType.Attribute attribute() {
    String name = cursor.name();
    TypeName type = new TypeReader(cursor, catalog).read();
    Optional<String> collation =
        cursor.accept("collate")
            ? Optional.of(catalog.collationNamed(cursor.qualifiedName()))
            : Optional.empty();
    return new CompositeType.Attribute(name, type, collation);
  }

  Outcome alterType() {
    RelationName name = catalog.resolve(cursor.qualifiedName(), catalog.types::containsKey);
    TypeDefinition type = catalog.types.get(name);
    if (type == null) {
      throw new NotUnderstood("the dump does not create type " + name.quoted());
    }
    if (cursor.accept("rename", "to")) {
      new TypeRenaming(catalog).rename(type, RelationName.of(name.schema(), cursor.name()));
      return Outcome.READ;
    }
    if (cursor.accept("set", "schema")) {
      new TypeRenaming(catalog).rename(type, RelationName.of(cursor.name(), name.name()));
      return Outcome.READ;
    }
    if (type instanceof EnumType enumType) {
      catalog.types.put(name, new EnumType(name, labels(enumType), type.span()));
      return Outcome.READ;
    }
    if (type instanceof CompositeType composite) {
      catalog.types.put(name, new CompositeType(name, attributes(composite), type.span()));
      return Outcome.READ;
    }
    return Outcome.ignored("ALTER TYPE");
  }

  private List<String> labels(EnumType type) {
    List<String> labels = new ArrayList<>(type.labels());
    if (cursor.accept("rename", "value")) {
      String from = cursor.string();
      cursor.expect("to");
      String to = cursor.string();
      labels.replaceAll(label -> label.equals(from) ? to : label);
      return labels;
    }
    cursor.expect("add", "value");
    cursor.accept("if", "not", "exists");
    String label = cursor.string();
    if (labels.contains(label)) {
      return labels;
    }
    boolean before = cursor.accept("before");
    int neighbour = before || cursor.accept("after") ? labels.indexOf(cursor.string()) : -1;
    labels.add(neighbour < 0 ? labels.size() : before ? neighbour : neighbour + 1, label);
    return labels;
  }

  private List<CompositeType.Attribute> attributes(CompositeType type) {
    List<CompositeType.Attribute> attributes = new ArrayList<>(type.attributes());
    do {
      attributeChange(attributes);
    } while (cursor.acceptSymbol(","));
    return attributes;
  }

  private void attributeChange(List<CompositeType.Attribute> attributes) {
    if (cursor.accept("add", "attribute")) {
      attributes.add(attribute());
    } else if (cursor.accept("drop", "attribute")) {
      cursor.accept("if", "exists");
      String name = cursor.name();
      attributes.removeIf(a -> a.name().equals(name));
    } else if (cursor.accept("rename", "attribute")) {
      String from = cursor.name();
      cursor.expect("to");
      String to = cursor.name();
      attributes.replaceAll(
          a ->
              a.name().equals(from) ? new CompositeType.Attribute(to, a.type(), a.collation()) : a);
    } else {
      cursor.expect("alter", "attribute");
      String name = cursor.name();
      cursor.accept("set", "data");
      cursor.expect("type");
      TypeName type = new TypeReader(cursor, catalog).read();
      attributes.replaceAll(
          a -> a.name().equals(name) ? new CompositeType.Attribute(name, type) : a);
    }
    if (!cursor.accept("cascade")) {
      cursor.accept("restrict");
    }
  }
}
