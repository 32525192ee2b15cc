package tenantpath.schema;

import java.util.Objects;

/**
 * The name of a relation as the server resolves it: unquoted input is folded, quoted input kept.
 *
 * @param schema the raw schema name, "public" where the dump is silent
 * @param name the raw relation name
 */
public record RelationName(String schema, String name) implements Comparable<RelationName> {
  public RelationName {
    Objects.requireNonNull(schema);
    Objects.requireNonNull(name);
  }

  public static RelationName of(String schema, String name) {
    return new RelationName(schema, name);
  }

  /** Both parts as {@code quote_ident} writes them: {@code public."Order"}. */
  public String quoted() {
    return Identifier.quote(schema) + "." + Identifier.quote(name);
  }

  @Override
  public int compareTo(RelationName other) {
    int bySchema = schema.equals(other.schema) ? 0 : schema.compareTo(other.schema);
    return bySchema != 0 ? bySchema : name.compareTo(other.name);
  }

  /** Written out, as is the next: a record's own are slow until the compiler has seen much. */
  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof RelationName that
            && name.equals(that.name)
            && schema.equals(that.schema);
  }

  @Override
  public int hashCode() {
    return 31 * schema.hashCode() + name.hashCode();
  }

  @Override
  public String toString() {
    return quoted();
  }
}
