package tenantpath.ddl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import tenantpath.dump.DumpSource;
import tenantpath.dump.UnreadableInput;
import tenantpath.schema.Table;

class DatabasesTest {
  private static final String TWO =
      """
      CREATE ROLE bob;
      \\connect template1
      COMMENT ON DATABASE template1 IS 'default';
      \\connect app
      CREATE TABLE a (id int);
      \\connect "App 2"
      CREATE TABLE b (id int);
      CREATE TABLE c (id int);
      """;

  @Test
  void takesTheOnlyDatabaseThatHasARelation() throws UnreadableInput {
    SchemaReading reading =
        SchemaReader.read(source(TWO.substring(0, TWO.indexOf("\\connect \""))));

    assertThat(reading.schema().tables()).extracting(t -> t.name().name()).containsExactly("a");
    assertThat(reading.sources().get(0).total()).isEqualTo(3);
    assertThat(reading.ignored()).containsEntry("of another database of the dump", 2L);
  }

  @Test
  void asksWhichOfSeveralIsMeant() {
    assertThatThrownBy(() -> SchemaReader.read(source(TWO)))
        .isInstanceOf(UnclearDatabase.class)
        .hasMessage("the dump holds several databases: App 2, app; choose one with --database");
  }

  @Test
  void takesTheOneThatIsNamed() throws UnreadableInput {
    SchemaReading reading = SchemaReader.read(source(TWO).ofDatabase("App 2"));

    assertThat(reading.schema().tables()).extracting(Table::name).hasSize(2);
    assertThat(reading.ignored()).containsEntry("of another database of the dump", 3L);
  }

  @Test
  void listsWhatThereIsWhenTheNameIsWrong() {
    assertThatThrownBy(() -> SchemaReader.read(source(TWO).ofDatabase("ap")))
        .isInstanceOf(UnclearDatabase.class)
        .hasMessage("the dump holds no database ap; it holds App 2, app, template1");
  }

  private static DumpSource source(String text) {
    return DumpSource.ofText("all.sql", text);
  }
}
