package tenantpath.ddl;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import tenantpath.dump.DumpReader;
import tenantpath.dump.DumpSource;
import tenantpath.dump.Statement;
import tenantpath.dump.UnreadableInput;
import tenantpath.schema.Schema;
import tenantpath.testing.EmbeddedServer;

/** Loads DDL into a real server and compares its catalog with the schema that we read. */
final class Oracle {
  /** The server prints expressions in its own way; hand-written DDL has another. */
  private static final List<UnaryOperator<String>> EXPRESSIONS =
      List.of(
          fact -> fact.startsWith("column ") ? fact.replaceFirst("(?s)default=.*", "") : fact,
          fact -> fact.contains(" c inherited=") ? fact.replaceFirst("(?s)\\) CHECK.*", ")") : fact,
          fact ->
              fact.contains(" x inherited=") ? fact.replaceFirst("(?s)\\) EXCLUDE.*", ")") : fact,
          fact -> fact.startsWith("trigger ") ? fact.replaceFirst("(?s)CREATE .*", "") : fact,
          fact -> fact.startsWith("routine ") ? fact.replaceFirst("(?s) \\(.*", "") : fact,
          fact -> fact.startsWith("policy ") ? fact.replaceFirst("(?s)using=.*", "") : fact,
          fact -> fact.startsWith("index ") ? fact.replaceFirst("(?s)CREATE .*", "") : fact);

  private Oracle() {}

  /** Everything is equal, expressions to the letter: for DDL as pg_dump writes it. */
  static void assertEqual(int major, DumpSource source) throws SQLException, UnreadableInput {
    assertEqual(major, source, UnaryOperator.identity());
  }

  /** Everything but the text of expressions is equal: for DDL written by hand. */
  static void assertEqualButExpressions(int major, DumpSource source)
      throws SQLException, UnreadableInput {
    UnaryOperator<String> all =
        fact -> {
          String result = fact;
          for (UnaryOperator<String> step : EXPRESSIONS) {
            result = step.apply(result);
          }
          return result;
        };
    assertEqual(major, source, all);
  }

  private static void assertEqual(int major, DumpSource source, UnaryOperator<String> seen)
      throws SQLException, UnreadableInput {
    SchemaReading reading = SchemaReader.read(source);
    assertThat(reading.unread()).isEmpty();
    assertThat(facts(reading.schema(), seen)).isEqualTo(serverFacts(major, source, seen));
  }

  private static String facts(Schema schema, UnaryOperator<String> seen) {
    return text(ModelCatalog.facts(schema), seen);
  }

  private static String serverFacts(int major, DumpSource source, UnaryOperator<String> seen)
      throws SQLException, UnreadableInput {
    try (Connection connection = EmbeddedServer.of(major).newDatabase()) {
      load(connection, source);
      return text(ServerCatalog.facts(connection), seen);
    }
  }

  private static void load(Connection connection, DumpSource source)
      throws SQLException, UnreadableInput {
    List<Statement> statements = new ArrayList<>();
    DumpReader.read(
        source,
        item -> {
          if (item instanceof Statement statement) {
            statements.add(statement);
          }
        });
    try (java.sql.Statement jdbc = connection.createStatement()) {
      jdbc.setEscapeProcessing(false);
      for (Statement statement : statements) {
        try {
          jdbc.execute(statement.text());
        } catch (SQLException e) {
          throw new SQLException(statement.span() + ": " + e.getMessage(), e);
        }
      }
    }
  }

  private static String text(TreeSet<String> facts, UnaryOperator<String> seen) {
    TreeSet<String> lines = new TreeSet<>();
    facts.forEach(fact -> lines.add(seen.apply(fact)));
    return String.join("\n", lines);
  }
}
