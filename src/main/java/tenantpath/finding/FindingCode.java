package tenantpath.finding;

import java.util.regex.Pattern;

/** The stable identifier of a check, such as U01: its file name and its documentation page. */
public record FindingCode(String value) implements Comparable<FindingCode> {
  private static final Pattern SHAPE = Pattern.compile("[A-Z]\\d{2}");

  public FindingCode {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("a finding code is a letter and two digits: " + value);
    }
  }

  public static boolean isCode(String text) {
    return SHAPE.matcher(text).matches();
  }

  public static FindingCode of(String value) {
    return new FindingCode(value);
  }

  @Override
  public int compareTo(FindingCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
