package tenantpath.report.sheet.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SerialDateTest {
  @Test
  void isTheDayThatSpreadsheetsShow() {
    LocalDate day = LocalDate.of(1900, 3, 1);
    for (int serial = 61; serial < 73_050; serial += 5) {
      assertThat(SerialDate.text(serial, false)).hasValue(day.toString());
      day = day.plusDays(5);
    }
    assertThat(SerialDate.text(1, false)).hasValue("1900-01-01");
    assertThat(SerialDate.text(59, false)).hasValue("1900-02-28");
    assertThat(SerialDate.text(44_620, true)).hasValue("2026-03-01");
  }

  @Test
  void tellsTheTimeWhereThereIsOne() {
    assertThat(SerialDate.text(0.5, false)).hasValue("12:00");
    assertThat(SerialDate.text(46_082.999999, false)).hasValue("2026-03-02");
    assertThat(SerialDate.text(46_082.25, false)).hasValue("2026-03-01 06:00");
  }

  @Test
  void isNoDateOutsideTheCalendar() {
    assertThat(SerialDate.text(-1, false)).isEmpty();
    assertThat(SerialDate.text(Double.NaN, false)).isEmpty();
    assertThat(SerialDate.text(1e9, false)).isEmpty();
  }
}
