package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class I03Test {
  @Test
  void reportsALongName() {
    assertThat(
            Found.by(
                "I03",
                """
                CREATE TABLE notification_subscription_preferences_by_channel_and_user (
                  store_id bigint NOT NULL REFERENCES stores (id));
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.NOTE);
              assertThat(finding.message())
                  .contains(
                      "The name of "
                          + "public.notification_subscription_preferences_by_channel_and_user "
                          + "has 57 bytes");
            });
  }

  @Test
  void staysSilentWhenTheNameIsShort() {
    assertThat(
            Found.by(
                "I03",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                """))
        .isEmpty();
  }
}
