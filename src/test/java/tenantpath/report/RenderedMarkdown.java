package tenantpath.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** What a reader of GitHub's Markdown makes of a text, tables included. */
final class RenderedMarkdown extends AbstractVisitor {
  private static final List<org.commonmark.Extension> TABLES = List.of(TablesExtension.create());

  /** Each table's cells a row. */
  final List<List<Integer>> tables = new ArrayList<>();

  final List<String> headings = new ArrayList<>();
  final List<String> html = new ArrayList<>();
  final List<String> fences = new ArrayList<>();
  private final String rendered;

  private RenderedMarkdown(Node document) {
    document.accept(this);
    rendered = HtmlRenderer.builder().extensions(TABLES).build().render(document);
  }

  static RenderedMarkdown of(String markdown) {
    return new RenderedMarkdown(Parser.builder().extensions(TABLES).build().parse(markdown));
  }

  /** The page, with the HTML of the text as it is. */
  String page() {
    return rendered;
  }

  /** The text that a person reads, without any element. */
  String text() {
    return rendered
        .replaceAll("<[^>]*>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }

  /** What GitHub looks through for names of people, issues, pictures and formulas. */
  String outsideCode() {
    String text =
        rendered
            .replaceAll("(?s)<(code|pre)\\b.*?</\\1>", "`")
            .replaceAll("<[^>]*>", "\n")
            .replaceAll("&(?:lt|gt|quot|amp);", "&");
    return Pattern.compile("&#(\\d+);")
        .matcher(text)
        .replaceAll(
            entity ->
                Matcher.quoteReplacement(Character.toString(Integer.parseInt(entity.group(1)))));
  }

  @Override
  public void visit(Heading heading) {
    headings.add(((Text) heading.getFirstChild()).getLiteral());
    visitChildren(heading);
  }

  @Override
  public void visit(HtmlBlock block) {
    html.add(block.getLiteral());
  }

  @Override
  public void visit(HtmlInline inline) {
    html.add(inline.getLiteral());
  }

  @Override
  public void visit(FencedCodeBlock block) {
    fences.add(block.getInfo());
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof TableRow) {
      int cells = 0;
      for (Node cell = node.getFirstChild(); cell != null; cell = cell.getNext()) {
        cells++;
      }
      tables.get(tables.size() - 1).add(cells);
    }
    visitChildren(node);
  }

  @Override
  public void visit(org.commonmark.node.CustomBlock block) {
    tables.add(new ArrayList<>());
    visitChildren(block);
  }
}
