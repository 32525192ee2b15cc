package tenantpath.report.map;

import java.util.List;
import tenantpath.report.map.Label.ColumnLabel;
import tenantpath.report.map.TreeLayout.Point;
import tenantpath.report.view.MapView;
import tenantpath.report.view.MapView.MapColumn;
import tenantpath.report.view.MapView.MapLink;
import tenantpath.report.view.MapView.MapTable;

/** Writes the layout as SVG: lines below, boxes above. Colours and fonts are the style sheet's. */
final class MapSvg {
  private static final int NAME_LINE = 15;
  private static final int COLUMN_LINE = 29;

  private final MapView view;
  private final MapLayout layout;
  private final SvgText svg;

  private MapSvg(MapView view, MapLayout layout) {
    this.view = view;
    this.layout = layout;
    svg = new SvgText(layout.whole().width(), layout.whole().height(), view.root());
  }

  static String of(MapView view, MapLayout layout) {
    return new MapSvg(view, layout).text();
  }

  private String text() {
    layout.grids().forEach(this::frame);
    layout.headings().forEach(h -> svg.words("heading", h.x(), 10, h.text()).add("\n"));
    svg.add("<g class=\"lines\">\n");
    layout.labels().forEach(label -> links(label.table()));
    gatheredLine();
    layout.labels().forEach(label -> chosen(label.table()));
    svg.add("</g>\n");
    layout.labels().forEach(this::box);
    return svg.end();
  }

  private void frame(TableGrid grid) {
    svg.add("<g class=\"frame\">").rect(grid.frame(), 4);
    svg.words("heading", grid.frame().x() + 10, grid.frame().y() + 17, grid.title());
    svg.add("</g>\n");
  }

  private void links(MapTable table) {
    Box from = layout.boxes().get(table.place());
    for (MapLink link : table.links()) {
      Box to = layout.boxes().get(link.to());
      if (to != null) {
        String kind = link.nullable() ? "o n" : "o";
        line(kind, table.place(), link.to(), SvgLines.curve(from, to));
      }
    }
  }

  /** The last stretch is dashed where the hop may lead nowhere; siblings share the others. */
  private void chosen(MapTable table) {
    List<Point> line = layout.lines().getOrDefault(table.place(), List.of());
    if (line.isEmpty()) {
      return;
    }
    int solid = table.nullable() ? line.size() - 1 : line.size();
    if (solid > 1) {
      line("c", table.place(), table.parent(), SvgLines.rounded(line.subList(0, solid)));
    }
    if (table.nullable()) {
      List<Point> last = line.subList(solid - 1, solid + 1);
      line("c n", table.place(), table.parent(), SvgLines.rounded(last));
    }
  }

  /** One line stands for those of all ready tables that are gathered in the first frame. */
  private void gatheredLine() {
    Box root = layout.boxes().get(view.root());
    if (root != null && !layout.grids().isEmpty() && gathered(layout.grids().get(0))) {
      svg.add("<path class=\"c gathered\" d=\"M%d %d", root.x() + 12, root.bottom());
      svg.add("V%d\"/>\n", layout.grids().get(0).frame().y());
    }
  }

  private static boolean gathered(TableGrid grid) {
    return grid.labels().get(0).table().depth() == 1;
  }

  private void line(String kind, int from, int to, String path) {
    svg.add("<path class=\"%s\" data-f=\"%d\" data-t=\"%d\" d=\"%s\"/>\n", kind, from, to, path);
  }

  private void box(Label label) {
    MapTable table = label.table();
    Box box = layout.boxes().get(table.place());
    svg.add("<g class=\"t %s\" data-i=\"%d\"", table.mark().word(), table.place());
    svg.add(" transform=\"translate(%d %d)\">", box.x(), box.y());
    if (label.isShortened()) {
      svg.add("<title>%s</title>", MapText.escape(MapText.visible(table.label())));
    }
    svg.add("<rect width=\"%d\" height=\"%d\" rx=\"3\"/>", box.width(), box.height());
    svg.words("mark", Label.LEFT, NAME_LINE, table.mark().mark());
    svg.words("name", Label.NAME_LEFT, NAME_LINE, label.name());
    label.columns().forEach(this::column);
    if (table.nullable() && layout.lines().containsKey(table.place())) {
      svg.words("q", -10, box.height() / 2 - 5, "?");
    }
    svg.add("</g>\n");
  }

  private void column(ColumnLabel label) {
    String kinds = label.column().map(MapSvg::kinds).orElse("");
    svg.words("col" + kinds, label.x(), COLUMN_LINE, label.text());
  }

  private static String kinds(MapColumn column) {
    return (column.primary() ? " p" : "")
        + (column.foreign() ? " f" : "")
        + (column.key() ? " k" : "");
  }
}
