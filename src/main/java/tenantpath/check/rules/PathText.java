package tenantpath.check.rules;

import java.util.stream.Collectors;
import tenantpath.check.CheckContext;
import tenantpath.graph.ReferencePath;
import tenantpath.schema.RelationName;

/** How messages write the way from a table to its tenant. */
final class PathText {
  private PathText() {}

  /** The way of a table that is to be filled. */
  static String of(CheckContext context, RelationName table) {
    return context.design().backfill(table).map(b -> text(b.path())).orElse("its own column");
  }

  /** (order_id) -> public.orders (store_id) -> public.stores */
  static String text(ReferencePath path) {
    return path.listed().stream()
            .map(hop -> Keys.list(hop.columns()) + " -> " + hop.to())
            .collect(Collectors.joining(" "))
        + path.rest();
  }
}
