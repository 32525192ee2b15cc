package tenantpath.report.map;

import java.util.List;
import tenantpath.report.map.TreeLayout.Point;

/** The lines between boxes, in the words of SVG. */
final class SvgLines {
  private static final int RADIUS = 6;
  private static final int LEAST_BEND = 18;

  private SvgLines() {}

  /** Straight stretches with rounded corners. */
  static String rounded(List<Point> corners) {
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < corners.size(); i++) {
      Point at = corners.get(i);
      if (i == 0) {
        path.append('M').append(pair(at));
      } else if (i == corners.size() - 1) {
        path.append('L').append(pair(at));
      } else {
        path.append('L').append(pair(towards(at, corners.get(i - 1))));
        path.append('Q').append(pair(at)).append(' ');
        path.append(pair(towards(at, corners.get(i + 1))));
      }
    }
    return path.toString();
  }

  /** A curve from one box to another, by the sides that face each other. */
  static String curve(Box from, Box to) {
    if (to.right() < from.x()) {
      return sideways(from.x(), from.middleY(), to.right(), to.middleY());
    }
    if (from.right() < to.x()) {
      return sideways(from.right(), from.middleY(), to.x(), to.middleY());
    }
    if (to.x() == from.x()) {
      return aside(from.right(), from.middleY(), to.right(), to.middleY());
    }
    if (to.bottom() <= from.y()) {
      return upright(from.middleX(), from.y(), to.middleX(), to.bottom());
    }
    return upright(from.middleX(), from.bottom(), to.middleX(), to.y());
  }

  private static String sideways(int x1, int y1, int x2, int y2) {
    int bend = Integer.signum(x2 - x1) * Math.max(LEAST_BEND, Math.abs(x2 - x1) / 2);
    return "M"
        + x1
        + " "
        + y1
        + "C"
        + (x1 + bend)
        + " "
        + y1
        + " "
        + (x2 - bend)
        + " "
        + y2
        + " "
        + x2
        + " "
        + y2;
  }

  /** Between two boxes of one column, past those in between. */
  private static String aside(int x1, int y1, int x2, int y2) {
    int bend = Math.max(x1, x2) + LEAST_BEND;
    return "M" + x1 + " " + y1 + "C" + bend + " " + y1 + " " + bend + " " + y2 + " " + x2 + " "
        + y2;
  }

  private static String upright(int x1, int y1, int x2, int y2) {
    int bend = Integer.signum(y2 - y1) * Math.max(LEAST_BEND, Math.abs(y2 - y1) / 2);
    return "M"
        + x1
        + " "
        + y1
        + "C"
        + x1
        + " "
        + (y1 + bend)
        + " "
        + x2
        + " "
        + (y2 - bend)
        + " "
        + x2
        + " "
        + y2;
  }

  /** The point before a corner, on the way to its neighbour. */
  private static Point towards(Point corner, Point neighbour) {
    int dx = neighbour.x() - corner.x();
    int dy = neighbour.y() - corner.y();
    return new Point(corner.x() + shortened(dx), corner.y() + shortened(dy));
  }

  private static int shortened(int distance) {
    return Integer.signum(distance) * Math.min(RADIUS, Math.abs(distance) / 2);
  }

  private static String pair(Point point) {
    return point.x() + " " + point.y();
  }
}
