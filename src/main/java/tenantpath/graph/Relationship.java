package tenantpath.graph;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tenantpath.schema.RelationName;
import tenantpath.source.Span;

/**
 * That rows of one table name a row of another: one edge of the {@link RelationshipGraph}.
 *
 * @param columns the referencing columns, in order; the id column only where polymorphic
 * @param constraint the foreign key's name; empty unless declared
 * @param nullable whether any referencing column may be NULL
 * @param validated false for a NOT VALID or NOT ENFORCED foreign key, and for all undeclared ones
 * @param type which table a row names, of a polymorphic relationship
 * @param reason in words, why it is believed; for a declared one the constraint's definition
 * @param span where the dump says so
 */
public record Relationship(
    RelationName from,
    List<String> columns,
    RelationName to,
    List<String> referencedColumns,
    Kind kind,
    Optional<String> constraint,
    boolean nullable,
    boolean validated,
    Optional<TypeChoice> type,
    String reason,
    Optional<Span> span) {
  public Relationship {
    columns = List.copyOf(columns);
    referencedColumns = List.copyOf(referencedColumns);
    if (columns.size() != referencedColumns.size()) {
      throw new IllegalArgumentException("columns do not pair: " + from + " " + constraint);
    }
  }

  /** Where the relationship is known from. */
  public enum Kind {
    DECLARED,
    VIRTUAL,
    INFERRED,
    POLYMORPHIC
  }

  /** The same with another reason. */
  Relationship because(String otherReason) {
    return new Relationship(
        from,
        columns,
        to,
        referencedColumns,
        kind,
        constraint,
        nullable,
        validated,
        type,
        otherReason,
        span);
  }

  /** The same between other tables, which have the same columns. */
  Relationship between(RelationName child, RelationName parent) {
    return new Relationship(
        child,
        columns,
        parent,
        referencedColumns,
        kind,
        constraint,
        nullable,
        validated,
        type,
        reason,
        span);
  }

  /** Of what tells relationships apart most; graphs ask for it again and again. */
  @Override
  public int hashCode() {
    return 31 * (31 * from.hashCode() + to.hashCode()) + columns.hashCode();
  }

  /**
   * Whether following it can neither lose a row nor meet an unchecked one; for an accepted one
   * people vouch.
   */
  public boolean safe() {
    return !nullable && (validated || kind == Kind.VIRTUAL);
  }

  /** Whether a type column tells which table a row names. */
  public boolean polymorphic() {
    return type.isPresent();
  }

  /** The column that names the type, of a polymorphic relationship. */
  public Optional<String> typeColumn() {
    return type.map(TypeChoice::column);
  }

  /** The tables that a polymorphic relationship may lead to beside its own. */
  public List<RelationName> toAlso() {
    return type.map(TypeChoice::others).orElse(List.of());
  }

  /** Which value of the type column names which table, as far as it is known. */
  public List<TypeTarget> types() {
    return type.map(TypeChoice::targets).orElse(List.of());
  }

  /** One relationship for each table that the type column may name, this one's first. */
  public List<Relationship> byTable() {
    if (types().isEmpty()) {
      return List.of(this);
    }
    return Stream.concat(Stream.of(to), types().stream().map(TypeTarget::table))
        .distinct()
        .flatMap(table -> toOnly(table).stream())
        .toList();
  }

  private Optional<Relationship> toOnly(RelationName table) {
    List<TypeTarget> its = types().stream().filter(one -> one.table().equals(table)).toList();
    return its.stream()
        .findFirst()
        .map(
            first ->
                new Relationship(
                    from,
                    columns,
                    table,
                    List.of(first.key()),
                    kind,
                    constraint,
                    nullable,
                    validated,
                    type.map(choice -> choice.among(its)),
                    reason,
                    span));
  }

  public boolean referencesItself() {
    return from.equals(to);
  }
}
