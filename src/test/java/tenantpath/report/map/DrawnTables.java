package tenantpath.report.map;

import java.util.ArrayList;
import java.util.List;
import tenantpath.report.view.ClassMark;
import tenantpath.report.view.MapView;
import tenantpath.report.view.MapView.MapColumn;
import tenantpath.report.view.MapView.MapLink;
import tenantpath.report.view.MapView.MapTable;

/** Maps made by hand: a tenant table and a tree below it. */
final class DrawnTables {
  private static final ClassMark READY = new ClassMark("ready", "●", "ready", "");
  private static final ClassMark BACKFILL = new ClassMark("backfill", "◐", "needs backfill", "");
  private static final ClassMark LOCAL = new ClassMark("local", "○", "local", "");
  private static final ClassMark REFERENCE = new ClassMark("reference", "◆", "reference", "");
  private static final ClassMark UNDECIDED = new ClassMark("undecided", "?", "undecided", "");

  private DrawnTables() {}

  static MapTable local(int place, String name) {
    return table(place, name, LOCAL, -1, -1, List.of());
  }

  /**
   * The tenant table at place 0; of the others every fifth is ready, undecided, reference, local or
   * gets its key from a table before it.
   */
  static MapView of(int tables, String suffix) {
    List<MapTable> all = new ArrayList<>();
    all.add(table(0, "tenants" + suffix, READY, -1, 0, List.of()));
    for (int i = 1; i < tables; i++) {
      all.add(
          switch (i % 5) {
            case 1 -> table(i, "orders_" + i + suffix, READY, 0, 1, List.of());
            case 2 -> table(i, "items_" + i + suffix, BACKFILL, i - 1, 2, links(i - 1));
            case 3 -> table(i, "reference_" + i + suffix, REFERENCE, -1, -1, List.of());
            case 4 -> table(i, "local_" + i + suffix, LOCAL, -1, -1, links(i - 1));
            default -> table(i, "undecided_" + i + suffix, UNDECIDED, -1, -1, links(i - 3));
          });
    }
    return new MapView(0, all);
  }

  private static List<MapLink> links(int to) {
    return List.of(new MapLink(Math.max(0, to), to % 2 == 0));
  }

  private static MapTable table(
      int place, String name, ClassMark mark, int parent, int depth, List<MapLink> links) {
    List<MapColumn> columns =
        List.of(
            new MapColumn("tenant_id", false, true, depth >= 0, false),
            new MapColumn(name + "_id", true, false, false, false));
    return new MapTable(
        place, name, "public", name, mark, parent, place % 2 == 0, depth, columns, links);
  }
}
