package tenantpath.check.rules;

import java.util.Optional;
import java.util.stream.Collectors;
import tenantpath.check.CheckContext;
import tenantpath.distribution.Placement;
import tenantpath.distribution.TableDesign;
import tenantpath.graph.ReferencePath;
import tenantpath.schema.RelationName;

/** How messages write the way from a table to its tenant. */
final class PathText {
  private PathText() {}

  /** The way of a table that is to be filled. */
  static String of(CheckContext context, RelationName table) {
    return backfill(context, table).map(b -> text(b.path())).orElse("its own column");
  }

  private static Optional<Placement.Backfill> backfill(CheckContext context, RelationName table) {
    return context
        .design()
        .of(table)
        .map(TableDesign::placement)
        .filter(Placement.Backfill.class::isInstance)
        .map(Placement.Backfill.class::cast);
  }

  /** (order_id) -> public.orders (store_id) -> public.stores */
  static String text(ReferencePath path) {
    return path.listed().stream()
            .map(hop -> Keys.list(hop.columns()) + " -> " + hop.to())
            .collect(Collectors.joining(" "))
        + path.rest();
  }
}
