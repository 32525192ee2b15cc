package tenantpath.ddl;

import java.util.ArrayList;
import java.util.List;
import tenantpath.dump.Lexer;
import tenantpath.dump.Token;
import tenantpath.dump.TokenKind;

/** Reads SET, RESET and the SELECTs that pg_dump writes. */
final class SessionReader {
  private final TokenCursor cursor;
  private final Session session;

  SessionReader(TokenCursor cursor, Session session) {
    this.cursor = cursor;
    this.session = session;
  }

  Outcome read() {
    if (cursor.accept("select")) {
      return select();
    }
    if (cursor.accept("reset")) {
      return reset();
    }
    cursor.expect("set");
    if (cursor.at("session") && !cursor.at("session", "authorization") || cursor.at("local")) {
      cursor.next();
    }
    String setting = cursor.name();
    if (!cursor.acceptSymbol("=") && !cursor.accept("to")) {
      return Outcome.ignored("SET " + setting);
    }
    return apply(setting, values());
  }

  private Outcome reset() {
    String setting = cursor.name();
    return apply(setting, setting.equals("search_path") ? List.of("public") : List.of(""));
  }

  private Outcome apply(String setting, List<String> values) {
    switch (setting) {
      case "search_path" -> session.searchPath(values);
      case "default_tablespace" -> session.tablespace(values.get(0));
      case "default_table_access_method" -> session.accessMethod(values.get(0));
      case "transaction_timeout" -> {
        session.sawTransactionTimeout();
        return Outcome.ignored("SET " + setting);
      }
      default -> {
        return Outcome.ignored("SET " + setting);
      }
    }
    return Outcome.READ;
  }

  private List<String> values() {
    List<String> values = new ArrayList<>();
    do {
      Token value = cursor.next();
      values.add(value.isWord("default") ? "" : value.value());
    } while (cursor.acceptSymbol(","));
    return values;
  }

  private Outcome select() {
    QualifiedName function = cursor.peek().isName() ? cursor.qualifiedName() : QualifiedName.of("");
    if (function.isBuiltIn("set_config") && cursor.acceptSymbol("(")) {
      String setting = cursor.string();
      cursor.expectSymbol(",");
      return apply(setting, setConfigValues(setting, cursor.string()));
    }
    if (function.isBuiltIn("setval")) {
      return Outcome.ignored("setval of a sequence");
    }
    return query(cursor);
  }

  /** A query outside a definition changes nothing, unless it makes a table of what it finds. */
  static Outcome query(TokenCursor cursor) {
    boolean inserts = false;
    while (!cursor.atEnd()) {
      if (cursor.accept("insert") || cursor.accept("merge")) {
        inserts = true;
      } else if (cursor.at("into") && !inserts) {
        throw new NotUnderstood("only a server can tell the columns of SELECT … INTO");
      } else if (cursor.atSymbol("(")) {
        cursor.parenthesised();
      } else {
        cursor.next();
      }
    }
    return Outcome.ignored("SELECT outside a definition");
  }

  /** The string of set_config is read as SET would read it: a list of names. */
  private static List<String> setConfigValues(String setting, String value) {
    if (!setting.equals("search_path")) {
      return List.of(value);
    }
    List<String> names = new ArrayList<>();
    for (Token token : Lexer.tokens(value)) {
      if (token.isName() || token.kind() == TokenKind.STRING) {
        names.add(token.value());
      }
    }
    return names;
  }
}
