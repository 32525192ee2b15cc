package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.finding.Severity;

class O07Test {
  @Test
  void reportsAnIncompatibleExtension() {
    assertThat(
            Found.by(
                "O07",
                """
                CREATE EXTENSION IF NOT EXISTS timescaledb WITH SCHEMA public;
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
              assertThat(finding.message())
                  .contains("Extension timescaledb does not work together with Citus");
            });
  }

  @Test
  void reportsAnExtensionForLocalTablesOnly() {
    assertThat(
            Found.by(
                "O07",
                """
                CREATE EXTENSION IF NOT EXISTS pg_repack WITH SCHEMA public;
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.message())
                  .contains("Extension pg_repack works on local tables only");
            });
  }

  @Test
  void staysSilentWhenTheExtensionIsKnownToWork() {
    assertThat(
            Found.by(
                "O07",
                """
                CREATE EXTENSION IF NOT EXISTS pgcrypto WITH SCHEMA public;
                """))
        .isEmpty();
  }
}
