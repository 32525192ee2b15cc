package tenantpath.testing.fill;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import org.junit.jupiter.api.Test;
import tenantpath.testing.EmbeddedServer;
import tenantpath.testing.SqlRunner;

/** The judge of migrations is judged: what it must report, it reports. */
class TenantFillTest {
  private static final String SCHEMA =
      """
      CREATE TABLE stores (id bigint PRIMARY KEY, parent_id bigint REFERENCES stores);
      CREATE TABLE countries (code char(2) PRIMARY KEY);
      CREATE TABLE orders (id uuid PRIMARY KEY, store_id bigint NOT NULL REFERENCES stores,
        country char(2) REFERENCES countries, state text CHECK (state IN ('new', 'done')));
      CREATE TABLE lines (order_id uuid NOT NULL REFERENCES orders, n smallint, parent smallint,
        PRIMARY KEY (order_id, n), FOREIGN KEY (order_id, parent) REFERENCES lines);
      """;

  @Test
  void everyReferenceIsFilledAndLeadsToTheSameTenant() throws Exception {
    try (Connection connection = EmbeddedServer.of(15).newDatabase()) {
      SqlRunner.execute(connection, "schema", SCHEMA);
      FilledTenants filled = TenantFill.fill(connection, "public.stores");

      assertThat(
              SqlRunner.column(connection, "SELECT id || ' ' || parent_id FROM stores ORDER BY 1"))
          .containsExactly(
              "1000001 1000001", "2000001 1000001", "3000001 3000001", "4000001 3000001");
      assertThat(one(connection, "SELECT count(*) FROM orders WHERE state IS NULL")).isEqualTo("0");
      assertThat(one(connection, "SELECT count(*) FROM lines WHERE parent IS NULL")).isEqualTo("0");
      assertThat(filled.lostOrChanged(connection)).isEmpty();
      assertThat(filled.withTheWrongTenant(connection, "public.orders", "store_id", "id"))
          .isEmpty();
      SqlRunner.execute(
          connection, "validate", "ALTER TABLE lines ADD FOREIGN KEY (order_id) REFERENCES orders");
    }
  }

  @Test
  void reportsRowsThatAreLostChangedOrWithTheWrongTenant() throws Exception {
    try (Connection connection = EmbeddedServer.of(15).newDatabase()) {
      SqlRunner.execute(connection, "schema", SCHEMA);
      FilledTenants filled = TenantFill.fill(connection, "public.stores");
      SqlRunner.execute(connection, "add", "ALTER TABLE lines ADD store_id bigint");
      SqlRunner.execute(
          connection,
          "fill",
          "UPDATE lines l SET store_id = o.store_id FROM orders o WHERE o.id = l.order_id");
      assertThat(filled.withTheWrongTenant(connection, "public.lines", "store_id", "id")).isEmpty();

      SqlRunner.execute(
          connection, "move", "UPDATE lines SET store_id = 1000001 WHERE store_id = 2000001");
      assertThat(filled.withTheWrongTenant(connection, "public.lines", "store_id", "id"))
          .hasSizeGreaterThan(1);
      SqlRunner.execute(connection, "forget", "UPDATE lines SET store_id = NULL WHERE n = 1001");
      assertThat(filled.withTheWrongTenant(connection, "public.lines", "store_id", "id"))
          .anyMatch(line -> line.contains("store_id is null"));

      SqlRunner.execute(
          connection, "change", "UPDATE orders SET state = 'done' WHERE state = 'new'");
      SqlRunner.execute(
          connection, "lose", "ALTER TABLE orders DROP CONSTRAINT orders_country_fkey");
      SqlRunner.execute(connection, "lose", "DELETE FROM countries");
      assertThat(filled.lostOrChanged(connection))
          .hasSize(2)
          .anyMatch(line -> line.startsWith("public.countries: 0 rows"))
          .anyMatch(line -> line.startsWith("public.orders"));
    }
  }

  private static String one(Connection connection, String sql) throws Exception {
    return SqlRunner.column(connection, sql).get(0);
  }
}
