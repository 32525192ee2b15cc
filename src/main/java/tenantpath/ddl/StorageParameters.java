package tenantpath.ddl;

import java.util.ArrayList;
import java.util.List;
import tenantpath.dump.Token;
import tenantpath.schema.Identifier;

/** Reads {@code (fillfactor=70, …)} and writes it as {@code pg_get_indexdef} does. */
final class StorageParameters {
  private StorageParameters() {}

  static String read(TokenCursor cursor) {
    cursor.expectSymbol("(");
    List<String> parameters = new ArrayList<>();
    do {
      parameters.add(parameter(cursor));
    } while (cursor.acceptSymbol(","));
    cursor.expectSymbol(")");
    return String.join(", ", parameters);
  }

  private static String parameter(TokenCursor cursor) {
    String name = Identifier.quote(cursor.name());
    if (cursor.acceptSymbol(".")) {
      name += "." + Identifier.quote(cursor.name());
    }
    return cursor.acceptSymbol("=") ? name + "=" + value(cursor) : name;
  }

  /** A value that could be a name stays bare, any other one is a string. */
  private static String value(TokenCursor cursor) {
    StringBuilder value = new StringBuilder();
    while (!cursor.atSymbol(",") && !cursor.atSymbol(")")) {
      Token token = cursor.next();
      value.append(token.value());
    }
    String text = value.toString();
    return Identifier.quote(text).equals(text) ? text : Identifier.literal(text);
  }
}
