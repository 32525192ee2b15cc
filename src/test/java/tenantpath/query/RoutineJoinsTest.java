package tenantpath.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tenantpath.ddl.SchemaReader;
import tenantpath.dump.DumpSource;
import tenantpath.dump.UnreadableInput;
import tenantpath.schema.Schema;

class RoutineJoinsTest {
  private static final String TABLES =
      "CREATE TABLE orders (id bigint PRIMARY KEY, buyer bigint);"
          + "CREATE TABLE people (id bigint PRIMARY KEY, name text);";

  @Test
  void readsEachStatementOfAFunctionInSql() {
    assertThat(
            joins(
                """
                CREATE FUNCTION names() RETURNS SETOF text LANGUAGE sql AS $$
                  SELECT 'a;b';
                  SELECT p.name FROM orders o JOIN people p ON p.id = o.buyer;
                $$;
                """))
        .containsExactly("orders.buyer = people.id by function public.names");
  }

  @Test
  void readsStatementsAmongThoseOfPlpgsql() {
    assertThat(
            joins(
                """
                CREATE PROCEDURE tidy() LANGUAGE plpgsql AS $$
                DECLARE r record;
                BEGIN
                  IF now() > '2020-01-01' THEN
                    FOR r IN SELECT o.id FROM orders o, people p WHERE o.buyer = p.id LOOP
                      RAISE NOTICE 'x';
                    END LOOP;
                  END IF;
                END $$;
                """))
        .containsExactly("orders.buyer = people.id by procedure public.tidy");
  }

  @Test
  void readsOnPastTheThenOfACase() {
    assertThat(
            joins(
                """
                CREATE FUNCTION names() RETURNS SETOF text LANGUAGE sql AS $$
                  SELECT CASE WHEN o.id = 1 THEN p.name END
                    FROM orders o JOIN people p ON p.id = o.buyer;
                $$;
                """))
        .hasSize(1);
  }

  @Test
  void staysSilentOnOtherLanguagesAndOnWhatItCannotRead() {
    assertThat(
            joins(
                """
                CREATE FUNCTION a() RETURNS int LANGUAGE plpython3u AS $$
                  SELECT 1 FROM orders o JOIN people p ON p.id = o.buyer;
                $$;
                CREATE FUNCTION b() RETURNS int LANGUAGE plpgsql AS $$
                BEGIN SELECT (( FROM orders o JOIN people p ON p.id = o.buyer; END $$;
                """))
        .isEmpty();
  }

  private static List<String> joins(String routines) {
    try {
      Schema schema = SchemaReader.read(DumpSource.ofText("dump.sql", TABLES + routines)).schema();
      return RoutineJoins.of(schema, ViewQueries.of(schema)).stream()
          .map(
              join ->
                  "%s.%s = %s.%s by %s"
                      .formatted(
                          join.left().name(),
                          join.leftColumn().orElseThrow().column(),
                          join.right().name(),
                          join.rightColumn().orElseThrow().column(),
                          join.source()))
          .toList();
    } catch (UnreadableInput e) {
      throw new AssertionError(e);
    }
  }
}
