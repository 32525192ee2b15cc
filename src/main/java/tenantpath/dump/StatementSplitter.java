package tenantpath.dump;

import java.util.Arrays;
import java.util.Optional;
import tenantpath.source.Location;

/** Splits the text of a dump into its items; data is counted and passed over. */
final class StatementSplitter {
  private static final String NO_SEMICOLON = "the last statement has no semicolon";
  private static final int LONGEST_HEADER_LINE = 200;
  private static final int LONGEST_HEAD = 1000;

  private final ByteCursor cursor;
  private final ElementScanner scanner;
  private final ReadingSettings session;
  private final Output output;
  private final HeldText texts;
  private final CommandReader commands;
  private final DumpHeader header = new DumpHeader();

  StatementSplitter(ByteCursor cursor, ReadingSettings session, Output output) {
    this.cursor = cursor;
    this.session = session;
    this.output = output;
    this.scanner = new ElementScanner(cursor, session);
    this.texts = new HeldText(session, output);
    this.commands = new CommandReader(cursor, scanner, texts, output);
    cursor.encoding(session.encoding());
  }

  DumpHeader header() {
    return header;
  }

  void split() {
    while (passBlanks()) {
      int here = cursor.peek();
      if (here == '\\') {
        commands.read();
      } else if (here == ';') {
        cursor.advance();
      } else {
        statement();
      }
    }
    Location end = cursor.location();
    cursor
        .failure()
        .ifPresent(failure -> output.cut(end, "cannot be read further: " + failure.getMessage()));
    if (header.isCut()) {
      output.maybeCut(end, "the line \"-- PostgreSQL database dump complete\" is not there");
    }
  }

  /** Passes blanks and comments; says whether anything follows. */
  private boolean passBlanks() {
    while (true) {
      int here = cursor.peek();
      if (ElementScanner.isBlank(here)) {
        cursor.advance();
      } else if (scanner.isComment(here)) {
        comment();
      } else {
        return here != ByteCursor.END;
      }
    }
  }

  private void comment() {
    Location start = cursor.location();
    cursor.hold();
    scanner.next();
    if (cursor.heldLength() < LONGEST_HEADER_LINE) {
      header.sawComment(texts.of(cursor.take(), start).strip());
    }
    cursor.drop();
    scanner.unclosed().ifPresent(this::cut);
  }

  private void statement() {
    Location start = cursor.location();
    StatementShape shape = new StatementShape();
    scanner.hold();
    while (true) {
      int length = cursor.heldLength();
      Element element = scanner.next();
      shape.saw(element, scanner.word());
      if (element == Element.WORD && shape.isInsert()) {
        insert(start, shape);
        return;
      }
      if (element == Element.END && mayEndHere(shape)) {
        output.maybeCut(start, NO_SEMICOLON);
        finished(start, shape, length);
        return;
      }
      if (element == Element.END || scanner.unclosed().isPresent()) {
        broken(start);
        return;
      }
      if (ends(element, shape)) {
        finished(start, shape, length);
        return;
      }
    }
  }

  /** psql sends a last statement that has no semicolon; in a file of pg_dump's it was cut. */
  private boolean mayEndHere(StatementShape shape) {
    return shape.semicolonEnds() && !header.isCut() && cursor.failure().isEmpty();
  }

  /** Whether the element ends its statement; a command for psql in it is passed on and blanked. */
  private boolean ends(Element element, StatementShape shape) {
    return element == Element.SEMICOLON && shape.semicolonEnds()
        || element == Element.BACKSLASH && commands.read();
  }

  private void finished(Location start, StatementShape shape, int length) {
    if (cursor.overflowed()) {
      tooLong(start);
      return;
    }
    byte[] bytes = Arrays.copyOf(cursor.take(), length);
    String text =
        texts.of(HeldText.prefixed(bytes, scanner.escapedStrings()), start).stripTrailing();
    if (shape.isCopyOfData()) {
      commands.passData(CopyTarget.of(text), start);
      return;
    }
    Optional<String> trouble = session.saw(text);
    trouble
        .filter(message -> session.isFirstTrouble())
        .ifPresent(message -> output.encoding(start, message));
    cursor.encoding(session.encoding());
    output.accept(new Statement(text, output.span(start)));
  }

  private void insert(Location start, StatementShape shape) {
    cursor.drop();
    passBlanks();
    RowCount count = new RowCount();
    String relation = relation(shape);
    Element element = Element.BLANK;
    while (!ends(element, shape)) {
      boolean topLevel = shape.isTopLevel();
      element = scanner.next();
      shape.saw(element, scanner.word());
      if (element == Element.END && mayEndHere(shape)) {
        output.maybeCut(start, NO_SEMICOLON);
        break;
      }
      if (element == Element.END || scanner.unclosed().isPresent()) {
        cutInside(start);
        String head = "INSERT INTO " + relation;
        output.accept(new BrokenStatement(head, output.span(start), "the file ends inside it"));
        return;
      }
      if (topLevel) {
        count.saw(element, scanner.word());
      }
    }
    output.accept(new InsertBlock(relation, count.rows(), output.span(start)));
  }

  private String relation(StatementShape shape) {
    Location start = cursor.location();
    cursor.hold();
    int here = cursor.peek();
    while (!endsRelation(here)) {
      shape.saw(scanner.next(), scanner.word());
      here = cursor.peek();
    }
    String relation = texts.of(cursor.take(), start);
    cursor.drop();
    return relation;
  }

  private static boolean endsRelation(int here) {
    return here == '('
        || here == ';'
        || here == '\\'
        || here == ByteCursor.END
        || ElementScanner.isBlank(here);
  }

  private void broken(Location start) {
    String text = texts.of(cursor.take(), start);
    cutInside(start);
    String head = text.substring(0, Math.min(LONGEST_HEAD, text.length())).stripTrailing();
    output.accept(new BrokenStatement(head, output.span(start), "the file ends inside it"));
  }

  private void tooLong(Location start) {
    String head = texts.of(cursor.take(), start);
    output.accept(new BrokenStatement(head, output.span(start), "too long to be held in memory"));
  }

  private void cutInside(Location statement) {
    scanner
        .unclosed()
        .ifPresentOrElse(
            this::cut, () -> output.cut(statement, "the file ends inside this statement"));
  }

  private void cut(EnclosureScanner.Unclosed unclosed) {
    output.cut(
        unclosed.start(), "the file ends inside the " + unclosed.what() + " that begins here");
  }
}
