package tenantpath.report.sheet.reading;

import java.util.Locale;
import java.util.Optional;

/** Days as spreadsheets count them: 1 is the first of January 1900, and there was a 29 February. */
final class SerialDate {
  private static final int DAYS_TO_1904 = 1462;
  private static final int LAST = 2_958_465;
  private static final int MINUTES_A_DAY = 24 * 60;

  private SerialDate() {}

  /** {@code 2026-03-01}, {@code 2026-03-01 14:30} or {@code 14:30}; empty for what is no date. */
  static Optional<String> text(double serial, boolean from1904) {
    if (!(serial >= 0 && serial < LAST)) {
      return Optional.empty();
    }
    long minutes = Math.round(serial * MINUTES_A_DAY);
    long days = minutes / MINUTES_A_DAY + (from1904 ? DAYS_TO_1904 : 0);
    long minute = minutes % MINUTES_A_DAY;
    String time = String.format(Locale.ROOT, "%02d:%02d", minute / 60, minute % 60);
    if (days == 0) {
      return Optional.of(time);
    }
    return Optional.of(minute == 0 ? date(days) : date(days) + " " + time);
  }

  /** Counts in years that begin in March, so that a leap day comes last. */
  private static String date(long serial) {
    long days = (serial < 60 ? serial + 1 : serial) + 693_899;
    long era = days / 146_097;
    long dayOfEra = days % 146_097;
    long year = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
    long day = dayOfEra - (365 * year + year / 4 - year / 100);
    long month = (5 * day + 2) / 153;
    return String.format(
        Locale.ROOT,
        "%04d-%02d-%02d",
        era * 400 + year + (month >= 10 ? 1 : 0),
        month >= 10 ? month - 9 : month + 3,
        day - (153 * month + 2) / 5 + 1);
  }
}
