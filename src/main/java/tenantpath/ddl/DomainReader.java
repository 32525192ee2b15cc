package tenantpath.ddl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tenantpath.schema.RelationName;
import tenantpath.schema.TypeDefinition.DomainType;
import tenantpath.schema.TypeName;
import tenantpath.source.Span;

/** Reads CREATE DOMAIN and ALTER DOMAIN. */
final class DomainReader {
  private static final Set<String> AFTER_DEFAULT =
      Set.of("constraint", "check", "not", "null", "collate", "default");

  private final TokenCursor cursor;
  private final Catalog catalog;
  private boolean notNull;
  private List<String> checks = new ArrayList<>();
  private Optional<String> defaultExpression = Optional.empty();
  private Optional<String> collation = Optional.empty();

  DomainReader(TokenCursor cursor, Catalog catalog) {
    this.cursor = cursor;
    this.catalog = catalog;
  }

  void create() {
    Span span = cursor.span();
    RelationName name = catalog.toCreate(cursor.qualifiedName());
    cursor.accept("as");
    TypeName base = new TypeReader(cursor, catalog).read();
    while (!cursor.atEnd()) {
      clause();
    }
    put(name, base, span);
  }

  private void put(RelationName name, TypeName base, Span span) {
    catalog.types.put(
        name, new DomainType(name, base, notNull, checks, defaultExpression, collation, span));
  }

  private void clause() {
    if (cursor.accept("constraint")) {
      cursor.name();
    } else if (cursor.accept("not", "null")) {
      notNull = true;
    } else if (cursor.accept("null") || cursor.accept("not", "valid")) {
      return;
    } else if (cursor.accept("check")) {
      checks.add("CHECK (" + cursor.parenthesised() + ")");
    } else if (cursor.accept("default")) {
      defaultExpression = Optional.of(cursor.expression(AFTER_DEFAULT));
    } else if (cursor.accept("collate")) {
      collation = Optional.of(catalog.collationNamed(cursor.qualifiedName()));
    } else {
      throw cursor.unexpected("a clause of a domain");
    }
  }

  Outcome alter() {
    RelationName name = catalog.resolve(cursor.qualifiedName(), catalog.types::containsKey);
    if (!(catalog.types.get(name) instanceof DomainType domain)) {
      throw new NotUnderstood("the dump does not create domain " + name.quoted());
    }
    if (cursor.accept("rename", "to")) {
      new TypeRenaming(catalog).rename(domain, RelationName.of(name.schema(), cursor.name()));
      return Outcome.READ;
    }
    if (cursor.accept("set", "schema")) {
      new TypeRenaming(catalog).rename(domain, RelationName.of(cursor.name(), name.name()));
      return Outcome.READ;
    }
    return change(domain);
  }

  private Outcome change(DomainType domain) {
    notNull = domain.notNull();
    checks = new ArrayList<>(domain.checks());
    defaultExpression = domain.defaultExpression();
    collation = domain.collation();
    if (cursor.accept("set", "not", "null")) {
      notNull = true;
    } else if (cursor.accept("drop", "not", "null")) {
      notNull = false;
    } else if (cursor.accept("drop", "default")) {
      defaultExpression = Optional.empty();
    } else if (cursor.accept("add")) {
      while (!cursor.atEnd()) {
        clause();
      }
    } else if (cursor.accept("set", "default")) {
      defaultExpression = Optional.of(cursor.rest());
    } else {
      return Outcome.ignored("ALTER DOMAIN of a constraint");
    }
    put(domain.name(), domain.baseType(), domain.span());
    return Outcome.READ;
  }
}
