package tenantpath.ddl;

import java.util.Optional;
import tenantpath.schema.Column;
import tenantpath.schema.TypeName;
import tenantpath.source.Span;

/** A column while its table can still change. */
final class ColumnEntry {
  String name;
  TypeName type;
  boolean notNull;

  /** Whether NOT NULL holds in this table alone: NO INHERIT. */
  boolean notNullHereOnly;

  boolean local = true;
  Optional<Column.Identity> identity = Optional.empty();
  Optional<Column.Generated> generated = Optional.empty();
  Optional<String> defaultExpression = Optional.empty();
  Optional<String> collation = Optional.empty();
  Optional<String> distinctEstimate = Optional.empty();
  final Span span;

  ColumnEntry(String name, TypeName type, Span span) {
    this.name = name;
    this.type = type;
    this.span = span;
  }

  /** As a child table gets it from its parent: all but the identity. */
  ColumnEntry inheritedCopy() {
    ColumnEntry copy = new ColumnEntry(name, type, span);
    copy.notNull = handsNotNull();
    copy.generated = generated;
    copy.defaultExpression = defaultExpression;
    copy.collation = collation;
    copy.local = false;
    return copy;
  }

  /** Whether NOT NULL holds in the tables below, too. */
  boolean handsNotNull() {
    return notNull && !notNullHereOnly;
  }

  Column frozen() {
    return new Column(
        name, type, notNull, identity, generated, keptDefault(), collation, distinctEstimate, span);
  }

  /** DEFAULT NULL only takes an inherited default away; the server keeps nothing of it. */
  private Optional<String> keptDefault() {
    return defaultExpression.filter(expression -> !expression.equalsIgnoreCase("null"));
  }
}
