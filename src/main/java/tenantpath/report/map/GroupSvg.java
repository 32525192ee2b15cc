package tenantpath.report.map;

import java.util.stream.Collectors;
import tenantpath.report.map.GroupLayout.Group;
import tenantpath.report.map.GroupLayout.Stream;
import tenantpath.report.view.MapView;
import tenantpath.report.view.MapView.MapTable;

/** Writes the groups of a large schema as SVG. */
final class GroupSvg {
  private static final int CELLS = 20;
  private static final int SMALL_CELLS = 31;
  private static final int THICKEST = 6;

  private final GroupLayout layout;
  private final SvgText svg;

  private GroupSvg(MapView view, GroupLayout layout) {
    this.layout = layout;
    svg = new SvgText(layout.width(), layout.height(), view.root());
  }

  static String of(MapView view, GroupLayout layout) {
    return new GroupSvg(view, layout).text();
  }

  private String text() {
    layout.headings().forEach(h -> svg.words("heading", h.x(), h.y(), h.text()).add("\n"));
    svg.add("<g class=\"lines\">\n");
    layout.streams().forEach(this::stream);
    svg.add("</g>\n");
    for (int i = 0; i < layout.groups().size(); i++) {
      group(i, layout.groups().get(i));
    }
    return svg.end();
  }

  private void stream(Stream stream) {
    Box from = layout.groups().get(stream.from()).box();
    Box to = layout.groups().get(stream.to()).box();
    int width = Math.min(THICKEST, 33 - Integer.numberOfLeadingZeros(stream.tables()));
    svg.add(
        "<path class=\"s\" stroke-width=\"%d\" data-f=\"%d\" data-t=\"%d\" d=\"%s\"/>\n",
        width, stream.from(), stream.to(), SvgLines.curve(from, to));
  }

  private void group(int number, Group group) {
    if (group.tables().size() == 1) {
      single(number, group);
      return;
    }
    svg.add("<g class=\"g %s\" data-g=\"%d\" data-m=\"", group.mark().word(), number);
    svg.add(
        "%s\" transform=\"translate(%d %d)\">", members(group), group.box().x(), group.box().y());
    svg.rect(new Box(4, 4, group.box().width(), group.box().height()), 3);
    frame(group);
    String name = group.prefix().isEmpty() ? "others" : begins(group.prefix());
    svg.words("name", Label.NAME_LEFT, 16, MapText.shortened(name, CELLS));
    svg.words("count", group.box().width() - Label.LEFT, 16, group.tables().size() + "");
    svg.words("col", Label.LEFT, 31, MapText.shortened(names(group), SMALL_CELLS)).add("</g>\n");
  }

  private void single(int number, Group group) {
    MapTable table = group.tables().get(0);
    svg.add("<g class=\"t %s\" data-g=\"%d\"", group.mark().word(), number);
    svg.add(" data-i=\"%d\"", table.place());
    svg.add(" transform=\"translate(%d %d)\">", group.box().x(), group.box().y());
    svg.add("<title>%s</title>", MapText.escape(MapText.visible(table.label())));
    frame(group);
    String name = MapText.shortened(MapText.visible(table.label()), CELLS);
    svg.words("name", Label.NAME_LEFT, 16, name);
    svg.words("col", Label.LEFT, 31, MapText.shortened(columns(table), SMALL_CELLS));
    svg.add("</g>\n");
  }

  private static String columns(MapTable table) {
    return table.columns().stream()
        .map(column -> (column.added() ? "+" : "") + MapText.visible(column.name()))
        .collect(Collectors.joining("  "));
  }

  private void frame(Group group) {
    svg.rect(new Box(0, 0, group.box().width(), group.box().height()), 3);
    svg.words("mark", Label.LEFT, 16, group.mark().mark());
  }

  private static String begins(String prefix) {
    return MapText.visible(prefix) + (prefix.endsWith(".") ? "*" : "…");
  }

  private static String members(Group group) {
    return group.tables().stream()
        .map(table -> String.valueOf(table.place()))
        .collect(Collectors.joining(" "));
  }

  private static String names(Group group) {
    return group.tables().stream()
        .limit(4)
        .map(table -> MapText.visible(table.relation()))
        .collect(Collectors.joining(", "));
  }
}
