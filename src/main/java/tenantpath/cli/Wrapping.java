package tenantpath.cli;

import java.util.ArrayList;
import java.util.List;

/** Fits text into lines of a terminal. */
final class Wrapping {
  /** The width of everything that is printed. */
  static final int WIDTH = 100;

  private Wrapping() {}

  /** The text in lines of at most that many characters, broken at spaces where there are any. */
  static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split("\\s+")) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  /** As many of the items as fit, with commas between, and how many more there are. */
  static String list(List<String> items, int width) {
    StringBuilder list = new StringBuilder();
    int shown = 0;
    for (String item : items) {
      String more = " and " + (items.size() - shown) + " more";
      if (shown > 0 && list.length() + 2 + item.length() + more.length() > width) {
        return list + more;
      }
      list.append(shown == 0 ? "" : ", ").append(item);
      shown++;
    }
    return list.toString();
  }
}
