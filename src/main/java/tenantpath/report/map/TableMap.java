package tenantpath.report.map;

import tenantpath.report.view.MapView;

/** The map of a schema as SVG: table by table, or by groups where there are too many. */
public final class TableMap {
  /** Above this many tables the layout takes long and the eye finds nothing. */
  static final int MOST_TABLES = 200;

  private TableMap() {}

  /** The picture; empty where there is no table. */
  public static String svg(MapView view) {
    if (view.tables().isEmpty()) {
      return "";
    }
    return view.tables().size() > MOST_TABLES
        ? GroupSvg.of(view, GroupLayout.of(view))
        : MapSvg.of(view, MapLayout.of(view));
  }
}
