package tenantpath.dump;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The database that the arguments of a {@code \connect} name. */
final class ConnectTarget {
  private static final Pattern REUSE = Pattern.compile("^-reuse-previous=\\w+\\s+");
  private static final Pattern ADDRESS = Pattern.compile("postgres(?:ql)?://[^/]*/([^?]*).*");
  private static final Pattern CONNECTION_STRING =
      Pattern.compile("dbname\\s*=\\s*(?:'((?:[^'\\\\]|\\\\.)*)'|(\\S+))");

  private ConnectTarget() {}

  /** The name; empty where the database stays the same. */
  static Optional<String> database(String arguments) {
    String option = REUSE.matcher(arguments.strip()).replaceFirst("");
    String argument = firstArgument(option);
    return argument.equals("-") || argument.isEmpty()
        ? Optional.empty()
        : Optional.of(named(argument));
  }

  private static String named(String argument) {
    Matcher address = ADDRESS.matcher(argument);
    if (address.matches()) {
      return address.group(1);
    }
    Matcher inside = CONNECTION_STRING.matcher(argument);
    if (!inside.find()) {
      return argument;
    }
    return inside.group(2) == null ? inside.group(1).replaceAll("\\\\(.)", "$1") : inside.group(2);
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
