package tenantpath.distribution;

import java.util.Optional;
import tenantpath.graph.Relationship;
import tenantpath.schema.Column;
import tenantpath.schema.ColumnReference;
import tenantpath.schema.RelationName;

/**
 * A column that holds the tenant key.
 *
 * @param through the relationship that says so; empty for the root's key and for a name
 */
record Carrier(RelationName table, Column column, Origin origin, Optional<Relationship> through) {
  /** How a column is known to hold the key, the surest first. */
  enum Origin {
    ROOT,
    OPTION,
    DECLARED,
    /** Its name is made of the root's, such as store_id for stores. */
    NAME,
    /** Its name shortens the root's, such as org_id for organizations. */
    SHORT_NAME,
    /** It is named like several foreign keys to the root, and not after the root. */
    NAMED_LIKE_OTHERS,
    /** It names a tenant in some role, and no foreign key says so. */
    ROLE
  }

  /** Whether people must say first that the column holds the key. */
  boolean toBeAccepted() {
    return switch (origin) {
      case ROOT, OPTION, DECLARED, NAME -> false;
      case SHORT_NAME, NAMED_LIKE_OTHERS, ROLE -> true;
    };
  }

  ColumnReference reference() {
    return new ColumnReference(table, column.name());
  }

  Confidence confidence() {
    if (through.filter(r -> r.kind() == Relationship.Kind.VIRTUAL).isPresent()) {
      return Confidence.DECIDED;
    }
    return switch (origin) {
      case ROOT, DECLARED -> Confidence.DECLARED;
      case OPTION -> Confidence.DECIDED;
      case NAME, SHORT_NAME, NAMED_LIKE_OTHERS, ROLE -> Confidence.INFERRED;
    };
  }
}
