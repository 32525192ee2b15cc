package tenantpath.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns a check's page into HTML: headings, paragraphs, lists, fenced code and code, strong and
 * links within a line. All else is text; the page's own title is left out.
 */
final class PageHtml {
  private static final Pattern INLINE =
      Pattern.compile("`([^`]+)`|\\*\\*([^*]+)\\*\\*|\\[([^\\]]+)\\]\\((https://[^)\\s]+)\\)");
  private static final Pattern ITEM = Pattern.compile("(?:[-*]|\\d+\\.) +(.*)");
  private static final String FENCE = "```";

  private final StringBuilder html = new StringBuilder();
  private final List<String> paragraph = new ArrayList<>();
  private final List<String> items = new ArrayList<>();

  private PageHtml() {}

  static String of(String markdown) {
    PageHtml page = new PageHtml();
    List<String> lines = markdown.lines().toList();
    int i = 0;
    while (i < lines.size()) {
      i = lines.get(i).startsWith(FENCE) ? page.code(lines, i + 1) : page.line(lines.get(i), i);
    }
    page.endBlock();
    return page.html.toString();
  }

  private int code(List<String> lines, int from) {
    endBlock();
    int end = from;
    while (end < lines.size() && !lines.get(end).startsWith(FENCE)) {
      end++;
    }
    String text = String.join("\n", lines.subList(from, end));
    html.append("<pre tabindex=\"0\">").append(escape(text)).append("</pre>");
    return end + 1;
  }

  private int line(String line, int at) {
    Matcher item = ITEM.matcher(line);
    if (line.isBlank()) {
      endBlock();
    } else if (line.startsWith("#")) {
      endBlock();
      heading(line);
    } else if (item.matches()) {
      endParagraph();
      items.add(item.group(1));
    } else if (!items.isEmpty()) {
      items.set(items.size() - 1, items.get(items.size() - 1) + " " + line.strip());
    } else {
      paragraph.add(line.strip());
    }
    return at + 1;
  }

  private void heading(String line) {
    if (!line.startsWith("# ")) {
      html.append("<h4>").append(inline(line.replaceFirst("^#+ *", ""))).append("</h4>");
    }
  }

  private void endBlock() {
    endParagraph();
    if (!items.isEmpty()) {
      html.append("<ul class=\"plain\">");
      items.forEach(item -> html.append("<li>").append(inline(item)).append("</li>"));
      html.append("</ul>");
      items.clear();
    }
  }

  private void endParagraph() {
    if (!paragraph.isEmpty()) {
      html.append("<p>").append(inline(String.join(" ", paragraph))).append("</p>");
      paragraph.clear();
    }
  }

  private static String inline(String text) {
    StringBuilder out = new StringBuilder();
    Matcher matcher = INLINE.matcher(text);
    int from = 0;
    while (matcher.find()) {
      out.append(escape(text.substring(from, matcher.start()))).append(span(matcher));
      from = matcher.end();
    }
    return out.append(escape(text.substring(from))).toString();
  }

  private static String span(Matcher matcher) {
    if (matcher.group(1) != null) {
      return "<code>" + escape(matcher.group(1)) + "</code>";
    }
    if (matcher.group(2) != null) {
      return "<strong>" + escape(matcher.group(2)) + "</strong>";
    }
    return "<a rel=\"noreferrer\" href=\""
        + escape(matcher.group(4))
        + "\">"
        + escape(matcher.group(3))
        + "</a>";
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
