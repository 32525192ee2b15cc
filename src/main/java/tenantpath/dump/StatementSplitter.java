package tenantpath.dump;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tenantpath.finding.Finding;
import tenantpath.finding.FindingCode;
import tenantpath.finding.Severity;
import tenantpath.source.Location;
import tenantpath.source.Span;

/** Splits the text of a dump into its items; data is counted and passed over. */
final class StatementSplitter {
  static final FindingCode CUT = FindingCode.of("R02");
  private static final int LONGEST_HEADER_LINE = 200;
  private static final Pattern STRINGS_SETTING =
      Pattern.compile("(?i)SET\\s+standard_conforming_strings\\s*(?:=|TO)\\s*'?(\\w+)'?\\s*");
  private static final Pattern CONNECT =
      Pattern.compile("\\\\c(?:onnect)?\\s+(?:-reuse-previous=\\w+\\s+)?(.+)");

  private final ByteCursor cursor;
  private final ElementScanner scanner;
  private final String file;
  private final Consumer<DumpItem> items;
  private final DumpHeader header = new DumpHeader();
  private final List<Finding> findings = new ArrayList<>();
  private final Charset charset = StandardCharsets.UTF_8;

  StatementSplitter(ByteCursor cursor, String file, Consumer<DumpItem> items) {
    this.cursor = cursor;
    this.scanner = new ElementScanner(cursor);
    this.file = file;
    this.items = items;
  }

  DumpHeader header() {
    return header;
  }

  List<Finding> findings() {
    return List.copyOf(findings);
  }

  void split() {
    while (passBlanks()) {
      int here = cursor.peek();
      if (here == '\\') {
        metaCommand();
      } else if (here == ';') {
        cursor.advance();
      } else {
        statement();
      }
    }
  }

  /** Passes blanks and comments; says whether anything follows. */
  private boolean passBlanks() {
    while (true) {
      int here = cursor.peek();
      if (here == ByteCursor.END) {
        return false;
      }
      if (here == '-' && cursor.peek(1) == '-' || here == '/' && cursor.peek(1) == '*') {
        comment();
      } else if (Character.isWhitespace(here)) {
        cursor.advance();
      } else {
        return true;
      }
    }
  }

  private void comment() {
    cursor.hold();
    scanner.next();
    if (cursor.heldLength() < LONGEST_HEADER_LINE) {
      header.sawComment(cursor.take(charset).strip());
    }
    cursor.drop();
    scanner.unclosed().ifPresent(this::cut);
  }

  private void metaCommand() {
    Span span = here();
    cursor.hold();
    while (cursor.peek() != '\n' && cursor.peek() != ByteCursor.END) {
      cursor.advance();
    }
    String text = cursor.take(charset).strip();
    items.accept(new MetaCommand(text, span));
    Matcher connect = CONNECT.matcher(text);
    if (connect.matches()) {
      items.accept(new Connect(ConnectTarget.database(connect.group(1)), span));
    }
  }

  private void statement() {
    Span span = here();
    StatementShape shape = new StatementShape();
    cursor.hold();
    while (true) {
      int before = cursor.heldLength();
      Element element = scanner.next();
      shape.saw(element, scanner.word());
      if (element == Element.WORD && shape.isInsert()) {
        insert(span, shape);
        return;
      }
      if (element == Element.SEMICOLON && shape.semicolonEnds()) {
        finished(span, shape, before);
        return;
      }
      if (element == Element.BACKSLASH) {
        cursor.advance();
      }
      if (element == Element.END || scanner.unclosed().isPresent()) {
        broken(span);
        return;
      }
    }
  }

  private void finished(Span span, StatementShape shape, int length) {
    if (cursor.overflowed()) {
      tooLong(span, cursor.take(charset));
      return;
    }
    String whole = lineEndsNormalised(cursor.take(charset));
    String text = whole.substring(0, whole.length() - 1).stripTrailing();
    if (shape.isCopyOfData()) {
      copy(text, span);
      return;
    }
    Matcher setting = STRINGS_SETTING.matcher(text);
    if (setting.matches()) {
      scanner.standardConformingStrings(setting.group(1));
    }
    items.accept(new Statement(text, span));
  }

  private void copy(String text, Span span) {
    scanRestOfLine();
    long rows = cursor.skipCopyData();
    String target = text.substring("COPY".length()).strip();
    int length = Relations.nameLength(target);
    String relation = target.substring(0, length);
    String columns = Relations.parenthesised(target.substring(length));
    if (rows < 0) {
      report(span.start(), "the data of COPY " + relation + " ends without its \\. line");
    }
    items.accept(new CopyBlock(relation, columns, rows < 0 ? -rows - 1 : rows, span));
  }

  private void scanRestOfLine() {
    while (cursor.peek() != '\n' && cursor.peek() != ByteCursor.END) {
      cursor.advance();
    }
    cursor.advance();
  }

  private void insert(Span span, StatementShape shape) {
    cursor.drop();
    passBlanks();
    cursor.hold();
    RowCount count = new RowCount();
    String relation = "";
    while (true) {
      int length = cursor.heldLength();
      boolean topLevel = shape.isTopLevel();
      Element element = scanner.next();
      shape.saw(element, scanner.word());
      if (relation.isEmpty() && endsName(element)) {
        relation = new String(cursor.heldFrom(0), 0, length, charset).strip();
        cursor.drop();
      }
      if (element == Element.END || scanner.unclosed().isPresent()) {
        brokenInsert(span, relation);
        return;
      }
      if (element == Element.SEMICOLON && shape.semicolonEnds()) {
        items.accept(new InsertBlock(relation, count.rows(), span));
        return;
      }
      if (element == Element.BACKSLASH) {
        cursor.advance();
      }
      if (topLevel) {
        count.saw(element, scanner.word());
      }
    }
  }

  private static boolean endsName(Element element) {
    return switch (element) {
      case BLANK, COMMENT, OPENING_PARENTHESIS, SEMICOLON -> true;
      case WORD, STRING, QUOTED_IDENTIFIER, OTHER, CLOSING_PARENTHESIS, BACKSLASH, END -> false;
    };
  }

  private void brokenInsert(Span span, String relation) {
    cursor.drop();
    cutInside(span);
    items.accept(new BrokenStatement("INSERT INTO " + relation, span, "the file ends inside it"));
  }

  private void broken(Span span) {
    String text = lineEndsNormalised(cursor.take(charset));
    cutInside(span);
    String head = text.substring(0, Math.min(1024, text.length())).stripTrailing();
    items.accept(new BrokenStatement(head, span, "the file ends inside it"));
  }

  private void tooLong(Span span, String head) {
    report(span.start(), "this statement is too long to be held and was passed over");
    items.accept(new BrokenStatement(head, span, "too long to be held"));
  }

  private void cutInside(Span statement) {
    scanner
        .unclosed()
        .ifPresentOrElse(
            this::cut, () -> report(statement.start(), "the file ends inside this statement"));
  }

  private void cut(ElementScanner.Unclosed unclosed) {
    report(unclosed.start(), "the file ends inside the " + unclosed.what() + " that begins here");
  }

  private void report(Location start, String message) {
    String hint = "dump again and compare the file's size: a whole dump ends with a complete line";
    Span span = new Span(file, start);
    findings.add(
        new Finding(CUT, Severity.ERROR, Optional.empty(), Optional.of(span), message, hint));
  }

  private Span here() {
    return new Span(file, cursor.location());
  }

  private static String lineEndsNormalised(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n");
  }
}
