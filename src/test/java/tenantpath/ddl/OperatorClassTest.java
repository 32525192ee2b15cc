package tenantpath.ddl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.dump.DumpSource;
import tenantpath.dump.UnreadableInput;
import tenantpath.schema.Schema;

class OperatorClassTest {
  @Test
  void readsTheMethodOfAnOperatorClass() throws UnreadableInput {
    Schema schema =
        schema(
            """
            CREATE OPERATOR CLASS public."Reverse"
                DEFAULT FOR TYPE bigint USING btree AS
                OPERATOR 3 =(bigint,bigint);
            CREATE OPERATOR FAMILY public.reverse USING btree;
            """);
    assertThat(schema.operatorClasses())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.name().quoted()).isEqualTo("public.\"Reverse\"");
              assertThat(found.method()).isEqualTo("btree");
            });
  }

  @Test
  void readsTheExtensionThatATriggerDependsOn() throws UnreadableInput {
    Schema schema =
        schema(
            """
            CREATE TABLE notes (words text);
            CREATE TRIGGER index_words BEFORE INSERT ON notes
              FOR EACH ROW EXECUTE FUNCTION public.index_words();
            ALTER TRIGGER index_words ON public.notes DEPENDS ON EXTENSION pg_trgm;
            """);
    assertThat(schema.triggerDependencies())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.table().quoted()).isEqualTo("public.notes");
              assertThat(found.trigger()).isEqualTo("index_words");
              assertThat(found.extension()).isEqualTo("pg_trgm");
            });
  }

  private static Schema schema(String ddl) throws UnreadableInput {
    SchemaReading reading = SchemaReader.read(DumpSource.ofText("test.sql", ddl));
    assertThat(reading.unread()).isEmpty();
    return reading.schema();
  }
}
