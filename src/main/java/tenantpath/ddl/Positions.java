package tenantpath.ddl;

import java.util.Arrays;
import tenantpath.dump.Statement;
import tenantpath.source.Location;
import tenantpath.source.Span;

/** Tells where in its file each offset of a statement's text stands. */
final class Positions {
  private final Statement statement;
  private int[] lineStarts = {};

  Positions(Statement statement) {
    this.statement = statement;
  }

  Span at(int offset) {
    if (lineStarts.length == 0) {
      lineStarts = lineStarts(statement.text());
    }
    int found = Arrays.binarySearch(lineStarts, offset);
    int line = found >= 0 ? found : -found - 2;
    Location start = statement.span().start();
    int column = offset - lineStarts[line] + (line == 0 ? start.column() : 1);
    return new Span(statement.span().file(), new Location(start.line() + line, column));
  }

  private static int[] lineStarts(String text) {
    int lines = 1;
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      lines++;
    }
    int[] starts = new int[lines];
    int line = 1;
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      starts[line++] = i + 1;
    }
    return starts;
  }
}
