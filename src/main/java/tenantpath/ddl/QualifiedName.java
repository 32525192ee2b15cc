package tenantpath.ddl;

import java.util.Optional;

/** A name as a statement writes it, folded or unquoted; the schema is there where it says so. */
record QualifiedName(Optional<String> schema, String name) {
  static QualifiedName of(String name) {
    return new QualifiedName(Optional.empty(), name);
  }

  /** Whether this is the built-in object of that name. */
  boolean isBuiltIn(String builtIn) {
    return name.equals(builtIn) && schema.map("pg_catalog"::equals).orElse(true);
  }
}
