package tenantpath.dump;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tenantpath.source.Location;

/** Passes commands for psql. None is followed; two of them say how to read what comes next. */
final class CommandReader {
  private static final Pattern CONNECT = Pattern.compile("\\\\c(?:onnect)?\\s+(.+)");
  private static final Pattern COPY =
      Pattern.compile("(?i)\\\\copy\\s+(.+\\sfrom\\s+stdin\\b.*)", Pattern.DOTALL);
  private static final Pattern SENDS =
      Pattern.compile("\\\\(?:g|gx|gset|gexec|gdesc|crosstabview|watch)\\b.*", Pattern.DOTALL);

  private final ByteCursor cursor;
  private final ElementScanner scanner;
  private final HeldText texts;
  private final Output output;

  CommandReader(ByteCursor cursor, ElementScanner scanner, HeldText texts, Output output) {
    this.cursor = cursor;
    this.scanner = scanner;
    this.texts = texts;
    this.output = output;
  }

  /**
   * Passes the command that stands here and blanks it in the statement around it.
   *
   * @return whether it sends that statement
   */
  boolean read() {
    Location start = cursor.location();
    int offset = cursor.heldLength();
    if (cursor.peek(1) == ';') {
      cursor.advance(2);
      return true;
    }
    String text = texts.of(scanner.takeLine(), start).strip();
    cursor.blankHeldFrom(offset);
    output.accept(new MetaCommand(text, output.span(start)));
    Matcher connect = CONNECT.matcher(text);
    if (connect.matches()) {
      ConnectTarget.database(connect.group(1))
          .ifPresent(database -> output.accept(new Connect(database, output.span(start))));
    }
    Matcher copy = COPY.matcher(text);
    if (copy.matches()) {
      passData(CopyTarget.of("COPY " + copy.group(1)), start);
    }
    return SENDS.matcher(text).matches();
  }

  /** Passes the rest of the line and the data of a COPY behind it. */
  void passData(CopyTarget target, Location start) {
    scanner.takeLine();
    cursor.advance();
    CopyRows data = cursor.skipCopyRows();
    if (!data.complete()) {
      output.cut(
          start,
          "the file ends inside the data of COPY " + target.relation() + " that begins here");
    }
    output.accept(
        new CopyBlock(target.relation(), target.columns(), data.rows(), output.span(start)));
  }
}
