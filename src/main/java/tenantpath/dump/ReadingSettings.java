package tenantpath.dump;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The settings, made by statements of the dump itself, that say how to read what follows. */
final class ReadingSettings {
  private static final int LONGEST_SETTING = 200;
  private static final Pattern SET =
      Pattern.compile(
          "(?i)SET\\s+(?:SESSION\\s+)?(client_encoding|NAMES|standard_conforming_strings)"
              + "\\s*(?:=|\\sTO\\s|\\s)\\s*[eE]?'?([\\w-]+)'?");
  private static final Pattern SET_CONFIG =
      Pattern.compile(
          "(?i)SELECT\\s+(?:pg_catalog\\.)?set_config\\(\\s*'(\\w+)'\\s*,\\s*'([\\w-]+)'.*");

  private TextEncoding encoding = TextEncoding.UTF_8;
  private boolean standardStrings = true;
  private boolean encodingFixed;
  private boolean troubleReported;

  /** The file's own mark says that it is UTF-8, whatever the encoding once was. */
  void fixEncoding() {
    encodingFixed = true;
  }

  TextEncoding encoding() {
    return encoding;
  }

  /** Whether a backslash is an ordinary character in a plain string constant. */
  boolean standardStrings() {
    return standardStrings;
  }

  /** Whether trouble with the encoding is news: each file's is reported once. */
  boolean isFirstTrouble() {
    boolean first = !troubleReported;
    troubleReported = true;
    return first;
  }

  /** Takes over a setting; what is wrong with it, if anything. */
  Optional<String> saw(String statement) {
    if (statement.length() > LONGEST_SETTING) {
      return Optional.empty();
    }
    Matcher set = SET.matcher(statement);
    if (set.matches()) {
      return set(set.group(1), set.group(2));
    }
    Matcher configured = SET_CONFIG.matcher(statement);
    return configured.matches() ? set(configured.group(1), configured.group(2)) : Optional.empty();
  }

  private Optional<String> set(String setting, String value) {
    if (setting.equalsIgnoreCase("standard_conforming_strings")) {
      standardStrings = !value.equalsIgnoreCase("off");
      return Optional.empty();
    }
    if (encodingFixed
        || !setting.equalsIgnoreCase("client_encoding") && !setting.equalsIgnoreCase("NAMES")) {
      return Optional.empty();
    }
    Optional<TextEncoding> named = TextEncoding.named(value);
    encoding = named.orElse(TextEncoding.LATIN_1);
    return named.isPresent()
        ? Optional.empty()
        : Optional.of("the encoding " + value + " cannot be read here: what is not ASCII is wrong");
  }
}
