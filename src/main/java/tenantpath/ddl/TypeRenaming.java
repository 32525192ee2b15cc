package tenantpath.ddl;

import java.util.ArrayList;
import java.util.List;
import tenantpath.schema.RelationName;
import tenantpath.schema.TypeDefinition;
import tenantpath.schema.TypeDefinition.BaseType;
import tenantpath.schema.TypeDefinition.CompositeType;
import tenantpath.schema.TypeDefinition.DomainType;
import tenantpath.schema.TypeDefinition.EnumType;
import tenantpath.schema.TypeDefinition.RangeType;
import tenantpath.schema.TypeName;

/** Renames types, also where columns name them. */
final class TypeRenaming {
  private final Catalog catalog;

  TypeRenaming(Catalog catalog) {
    this.catalog = catalog;
  }

  void rename(TypeDefinition type, RelationName to) {
    catalog.types.remove(type.name());
    catalog.types.put(to, named(type, to));
    String from = type.name().quoted();
    for (TableEntry table : catalog.tables()) {
      for (ColumnEntry column : table.columns.values()) {
        String text = column.type.text();
        boolean named =
            text.equals(from) || text.startsWith(from + "[") || text.startsWith(from + "(");
        if (named) {
          column.type = new TypeName(to.quoted() + text.substring(from.length()));
        }
      }
    }
  }

  void moveAll(String fromSchema, String toSchema) {
    List<TypeDefinition> types = new ArrayList<>(catalog.types.values());
    types.stream()
        .filter(type -> type.name().schema().equals(fromSchema))
        .forEach(type -> rename(type, RelationName.of(toSchema, type.name().name())));
  }

  private static TypeDefinition named(TypeDefinition type, RelationName to) {
    if (type instanceof EnumType old) {
      return new EnumType(to, old.labels(), old.span());
    }
    if (type instanceof DomainType old) {
      return new DomainType(
          to,
          old.baseType(),
          old.notNull(),
          old.checks(),
          old.defaultExpression(),
          old.collation(),
          old.span());
    }
    if (type instanceof CompositeType old) {
      return new CompositeType(to, old.attributes(), old.span());
    }
    if (type instanceof RangeType old) {
      return new RangeType(to, old.subtype(), old.span());
    }
    return new BaseType(to, type.span());
  }
}
