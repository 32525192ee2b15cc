package tenantpath.dump;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The database that the arguments of a {@code \connect} name. */
final class ConnectTarget {
  private static final Pattern CONNECTION_STRING =
      Pattern.compile("dbname\\s*=\\s*(?:'((?:[^'\\\\]|\\\\.)*)'|(\\S+))");

  private ConnectTarget() {}

  static String database(String arguments) {
    String argument = firstArgument(arguments.strip());
    Matcher inside = CONNECTION_STRING.matcher(argument);
    if (!inside.find()) {
      return argument;
    }
    String quoted = inside.group(1);
    return quoted == null ? inside.group(2) : quoted.replaceAll("\\\\(.)", "$1");
  }

  private static String firstArgument(String arguments) {
    if (arguments.isEmpty()) {
      return "";
    }
    char quote = arguments.charAt(0);
    if (quote != '"' && quote != '\'') {
      return arguments.split("\\s", 2)[0];
    }
    StringBuilder unquoted = new StringBuilder();
    for (int i = 1; i < arguments.length(); i++) {
      char c = arguments.charAt(i);
      if (c != quote) {
        unquoted.append(c);
      } else if (i + 1 < arguments.length() && arguments.charAt(i + 1) == quote) {
        unquoted.append(c);
        i++;
      } else {
        break;
      }
    }
    return unquoted.toString();
  }
}
