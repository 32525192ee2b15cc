package tenantpath.ddl;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tenantpath.schema.Policy;
import tenantpath.source.Span;

/** Reads CREATE POLICY and ALTER POLICY. */
final class PolicyReader {
  private final TokenCursor cursor;
  private final Catalog catalog;
  private String command = "ALL";
  private boolean permissive = true;
  private List<String> roles = List.of("public");
  private Optional<String> using = Optional.empty();
  private Optional<String> withCheck = Optional.empty();

  PolicyReader(TokenCursor cursor, Catalog catalog) {
    this.cursor = cursor;
    this.catalog = catalog;
  }

  void create() {
    Span span = cursor.span();
    String name = cursor.name();
    cursor.expect("on");
    RelationEntry relation = catalog.requiredRelation(cursor.qualifiedName());
    clauses();
    put(relation, name, cursor.wholeStatement(), span);
  }

  /** ALTER POLICY keeps what it does not name. */
  Outcome alter() {
    String name = cursor.name();
    cursor.expect("on");
    RelationEntry relation = catalog.requiredRelation(cursor.qualifiedName());
    Policy before = relation.policies.remove(name);
    if (before == null) {
      throw new NotUnderstood("table " + relation.name.quoted() + " has no policy " + name);
    }
    command = before.command();
    permissive = before.permissive();
    roles = before.roles();
    using = before.using();
    withCheck = before.withCheck();
    String newName = cursor.accept("rename", "to") ? cursor.name() : name;
    clauses();
    put(relation, newName, before.definition(), before.span());
    return Outcome.READ;
  }

  private void put(RelationEntry relation, String name, String definition, Span span) {
    relation.policies.put(
        name,
        new Policy(
            name, relation.name, command, permissive, roles, using, withCheck, definition, span));
  }

  private void clauses() {
    while (!cursor.atEnd()) {
      if (cursor.accept("as")) {
        permissive = cursor.name().equals("permissive");
      } else if (cursor.accept("for")) {
        command = cursor.name().toUpperCase(Locale.ROOT);
      } else if (cursor.accept("to")) {
        roles = roles();
      } else if (cursor.accept("using")) {
        using = Optional.of(cursor.parenthesised());
      } else if (cursor.accept("with", "check")) {
        withCheck = Optional.of(cursor.parenthesised());
      } else {
        throw cursor.unexpected("a clause of a policy");
      }
    }
  }

  private List<String> roles() {
    List<String> names = new ArrayList<>();
    do {
      names.add(cursor.name());
    } while (cursor.acceptSymbol(","));
    return names;
  }
}
