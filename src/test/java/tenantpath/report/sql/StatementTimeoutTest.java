package tenantpath.report.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tenantpath.report.Templates;
import tenantpath.testing.MigratedSchema;
import tenantpath.testing.SqlRunner;

/** What keeps others waiting has a limit; what reads or writes rows has none. */
class StatementTimeoutTest {
  private static final Pattern SET = Pattern.compile("SET statement_timeout = '?(\\w+)'?");
  private static final Pattern SAID = Pattern.compile("-- lock: .*, at most (\\w+)");
  private static final Pattern LONG =
      Pattern.compile(
          "VALIDATE CONSTRAINT|INDEX CONCURRENTLY|^\\s*UPDATE |^CALL |create_distributed_table\\("
              + "|create_reference_table\\(|undistribute_table\\(|REFRESH MATERIALIZED VIEW (?!%s)"
              + "|^\\s+DELETE FROM|INSERT INTO \\S+ \\(%1\\$s\\)",
          Pattern.MULTILINE);
  private static final Pattern BRIEF =
      Pattern.compile(
          "SET NOT NULL|ADD COLUMN|DROP COLUMN|DROP TRIGGER|CREATE TRIGGER|DROP POLICY"
              + "|,\\s+ADD CONSTRAINT \\S+ PRIMARY KEY USING INDEX|RENAME CONSTRAINT| NOT VALID;");

  @ParameterizedTest
  @ValueSource(strings = {"keys", "foreign-keys", "objects", "partitions", "nested-tenants"})
  void everyStatementRunsUnderTheLimitThatIsSaid(String name) throws Exception {
    SortedMap<String, String> files = files(name);
    List<String> wrong = new ArrayList<>();
    files.forEach(
        (file, text) -> {
          if (!file.contains("pg-cron") && !file.equals("migrate.sql") && file.endsWith(".sql")) {
            wrong.addAll(wrong(file, text));
            wrong.addAll(unlikeTheComments(file, text));
          }
        });
    assertThat(wrong).isEmpty();
  }

  @Test
  void theLimitsAreOneTemplate() {
    Templates templates =
        new Templates(
            Map.of(
                "sql/timeouts.ftl",
                "<#assign limits = {\"brief\": \"3s\", \"citus\": \"4s\", \"none\": \"9min\"}>"));
    assertThat(templates.render("sql/statement-timeout.ftl", Map.of("name", "brief")).strip())
        .isEqualTo("SET statement_timeout = '3s';");
    assertThat(templates.render("sql/statement-timeout.ftl", Map.of("name", "none")).strip())
        .isEqualTo("SET statement_timeout = '9min';");
  }

  private static List<String> wrong(String file, String text) {
    List<String> wrong = new ArrayList<>();
    String limit = "";
    for (String statement : SqlRunner.statements(file, text)) {
      Matcher set = SET.matcher(statement);
      boolean runs = LONG.matcher(statement).find() && !statement.startsWith("CREATE OR REPLACE");
      if (set.find()) {
        limit = set.group(1);
      } else if (runs && !limit.equals("0")) {
        wrong.add(file + ": limited to " + limit + ": " + statement);
      } else if (!runs
          && !file.equals("90-foreign-keys.sql")
          && !statement.contains("tp_planned")
          && BRIEF.matcher(statement).find()
          && limit.equals("0")) {
        wrong.add(file + ": " + limit + " for " + statement);
      }
    }
    return wrong;
  }

  private static List<String> unlikeTheComments(String file, String text) {
    List<String> wrong = new ArrayList<>();
    String limit = "";
    for (String line : text.lines().toList()) {
      Matcher said = SAID.matcher(line);
      Matcher set = SET.matcher(line);
      if (set.find()) {
        limit = set.group(1);
      } else if (said.find() && !said.group(1).equals(limit)) {
        wrong.add(file + ": " + limit + " where it says " + line);
      }
    }
    return wrong;
  }

  private static SortedMap<String, String> files(String name) throws Exception {
    return MigratedSchema.of(Path.of("src", "test", "resources", "migration", name + ".sql"))
        .files();
  }
}
