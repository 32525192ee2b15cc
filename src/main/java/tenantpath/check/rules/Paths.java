package tenantpath.check.rules;

import java.util.Optional;
import java.util.stream.Collectors;
import tenantpath.check.CheckContext;
import tenantpath.distribution.Placement;
import tenantpath.distribution.TableDesign;
import tenantpath.graph.ReferencePath;
import tenantpath.schema.RelationName;

/** How messages write the way from a table to its tenant. */
final class Paths {
  private Paths() {}

  /** The way of a table that is to be filled. */
  static String of(CheckContext context, RelationName table) {
    Optional<Placement> placement = context.design().of(table).map(TableDesign::placement);
    return placement.isPresent() && placement.get() instanceof Placement.Backfill backfill
        ? text(backfill.path())
        : "its own column";
  }

  /** (order_id) -> public.orders (store_id) -> public.stores */
  static String text(ReferencePath path) {
    return path.hops().stream()
        .map(hop -> Keys.list(hop.columns()) + " -> " + hop.to())
        .collect(Collectors.joining(" "));
  }
}
