package tenantpath.query;

import java.util.Optional;
import tenantpath.schema.RelationName;

/**
 * One item of a FROM list.
 *
 * @param name by which columns are qualified: the alias, else the relation's own name
 * @param relation where it is a relation, and no query or function
 * @param aliased whether the relation's own name is hidden
 */
record Source(
    Optional<String> name, Optional<RelationName> relation, boolean aliased, Shape shape) {
  boolean isNamed(Optional<String> schema, String wanted) {
    if (!name.equals(Optional.of(wanted))) {
      return false;
    }
    return schema.isEmpty() || !aliased && schema.equals(relation.map(RelationName::schema));
  }
}
