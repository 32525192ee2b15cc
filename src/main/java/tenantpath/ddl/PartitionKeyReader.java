package tenantpath.ddl;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tenantpath.dump.Token;
import tenantpath.schema.Identifier;
import tenantpath.schema.PartitionKey;

/** Reads what follows PARTITION BY. */
final class PartitionKeyReader {
  private final TokenCursor cursor;

  PartitionKeyReader(TokenCursor cursor) {
    this.cursor = cursor;
  }

  PartitionKey read() {
    String strategy = cursor.name().toUpperCase(Locale.ROOT);
    List<String> columns = new ArrayList<>();
    List<String> elements = new ArrayList<>();
    cursor.expectSymbol("(");
    do {
      Token first = cursor.peek();
      Token second = cursor.peek(1);
      boolean plain = first.isName() && !second.isSymbol("(") && !second.isSymbol(".");
      if (plain) {
        columns.add(cursor.name());
        boolean more = !cursor.atSymbol(",") && !cursor.atSymbol(")");
        String options = more ? " " + cursor.expression(Set.of()) : "";
        elements.add(Identifier.quote(first.value()) + options);
      } else {
        elements.add(cursor.expression(Set.of()));
      }
    } while (cursor.acceptSymbol(","));
    cursor.expectSymbol(")");
    return new PartitionKey(strategy, columns, strategy + " (" + String.join(", ", elements) + ")");
  }
}
