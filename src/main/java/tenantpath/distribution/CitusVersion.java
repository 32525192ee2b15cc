package tenantpath.distribution;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A version of Citus, such as 13.2. */
public record CitusVersion(int major, int minor) implements Comparable<CitusVersion> {
  public static final CitusVersion DEFAULT = new CitusVersion(13, 2);
  private static final Pattern TEXT = Pattern.compile("(\\d{1,3})(?:\\.(\\d{1,3}))?(?:\\.\\d+)*");

  /** Empty where the text is no version; {@code 13} is 13.0. */
  public static Optional<CitusVersion> parse(String text) {
    Matcher version = TEXT.matcher(text);
    if (!version.matches()) {
      return Optional.empty();
    }
    String minor = version.group(2);
    return Optional.of(
        new CitusVersion(
            Integer.parseInt(version.group(1)), minor == null ? 0 : Integer.parseInt(minor)));
  }

  @Override
  public int compareTo(CitusVersion other) {
    return major != other.major
        ? Integer.compare(major, other.major)
        : Integer.compare(minor, other.minor);
  }

  @Override
  public String toString() {
    return major + "." + minor;
  }
}
