package tenantpath.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class TargetVersionTest {
  @Test
  void isCitus13_2OnTheOldestPostgresThatIsNotOlderThanTheDump() throws ImpossibleTarget {
    assertThat(target("", 0, 0)).isEqualTo("Citus 13.2 on PostgreSQL 15");
    assertThat(target("", 0, 9)).isEqualTo("Citus 13.2 on PostgreSQL 15");
    assertThat(target("", 0, 17)).isEqualTo("Citus 13.2 on PostgreSQL 17");
    assertThat(target("12.1", 0, 0)).isEqualTo("Citus 12.1 on PostgreSQL 14");
  }

  @Test
  void raisesCitusForANewerDump() throws ImpossibleTarget {
    assertThat(target("", 0, 18)).isEqualTo("Citus 14.0 on PostgreSQL 18");
    assertThat(target("12.1", 0, 17)).isEqualTo("Citus 13.0 on PostgreSQL 17");
    assertThat(target("", 0, 19)).isEqualTo("Citus 14.0 on PostgreSQL 18");
  }

  @Test
  void followsThePostgresAskedFor() throws ImpossibleTarget {
    assertThat(target("", 16, 0)).isEqualTo("Citus 13.2 on PostgreSQL 16");
    assertThat(target("", 18, 0)).isEqualTo("Citus 14.0 on PostgreSQL 18");
    assertThat(target("", 14, 16)).isEqualTo("Citus 13.0 on PostgreSQL 14");
    assertThat(target("14", 17, 15)).isEqualTo("Citus 14.0 on PostgreSQL 17");
  }

  @Test
  void refusesTwoThatDoNotGoTogether() {
    assertThatThrownBy(() -> target("14.0", 15, 0))
        .isInstanceOf(ImpossibleTarget.class)
        .hasMessage("Citus 14.0 runs on PostgreSQL 16 to 18, not on 15.");
    assertThatThrownBy(() -> target("13.2", 18, 0)).isInstanceOf(ImpossibleTarget.class);
  }

  @Test
  void refusesVersionsNobodyKnows() {
    assertThatThrownBy(() -> target("15.0", 0, 0))
        .hasMessage("Citus 15.0 is not known here: known are 11.0 to 14.0.");
    assertThatThrownBy(() -> target("10.2", 0, 0)).isInstanceOf(ImpossibleTarget.class);
    assertThatThrownBy(() -> target("", 12, 0)).hasMessage("No known Citus runs on PostgreSQL 12.");
  }

  private static String target(String citus, int postgres, int dump) throws ImpossibleTarget {
    return TargetVersion.of(CitusVersion.parse(citus), given(postgres), given(dump)).toString();
  }

  private static OptionalInt given(int major) {
    return major == 0 ? OptionalInt.empty() : OptionalInt.of(major);
  }
}
