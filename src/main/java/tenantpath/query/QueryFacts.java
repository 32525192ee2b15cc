package tenantpath.query;

import java.util.List;
import java.util.Set;
import tenantpath.schema.ColumnReference;
import tenantpath.schema.RelationName;

/**
 * What one query says of relations.
 *
 * @param relations every relation it reads, common table expressions left out, sorted
 * @param columns the columns it names, as far as they can be told to a relation, sorted
 * @param joins pairs of relations it brings together, directly or by equal columns
 * @param groupedBy the columns of its GROUP BY lists
 * @param understood false where the parser gave up; the rest is then empty
 */
public record QueryFacts(
    Set<RelationName> relations,
    Set<ColumnReference> columns,
    List<Join> joins,
    Set<ColumnReference> groupedBy,
    boolean understood) {}
