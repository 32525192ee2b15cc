package tenantpath.query;

import java.util.Optional;
import tenantpath.schema.ColumnReference;
import tenantpath.schema.RelationName;
import tenantpath.source.Span;

/**
 * That a query joins two relations, and by which columns where it says so with an equality.
 *
 * @param source what joins them: "view public.order_totals"
 */
public record Join(
    RelationName left,
    RelationName right,
    Optional<ColumnReference> leftColumn,
    Optional<ColumnReference> rightColumn,
    String source,
    Span span) {}
