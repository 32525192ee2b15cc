package tenantpath.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedServerTest {
  @ParameterizedTest
  @ValueSource(ints = {15, 18})
  void answersFromTheMajorVersionAskedFor(int major) throws SQLException {
    try (Connection connection = EmbeddedServer.of(major).newDatabase();
        Statement statement = connection.createStatement();
        ResultSet version = statement.executeQuery("SHOW server_version_num")) {
      assertThat(version.next()).isTrue();
      assertThat(version.getInt(1) / 10000).isEqualTo(major);
    }
  }
}
