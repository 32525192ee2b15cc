package tenantpath.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tenantpath.graph.RelationshipGraph;
import tenantpath.schema.Schema;

class RootOptionTest {
  private static final Schema SCHEMA =
      Designed.schema(
          """
          CREATE TABLE stores (store_id bigint PRIMARY KEY, code text NOT NULL UNIQUE);
          CREATE TABLE "Tenant" (id bigint PRIMARY KEY, "Code" text);
          CREATE TABLE ledger (a int, b int, PRIMARY KEY (a, b));
          CREATE TABLE shops (id int PRIMARY KEY);
          CREATE SCHEMA other;
          CREATE TABLE other.shops (id int PRIMARY KEY);
          CREATE TABLE "Dup" (id int PRIMARY KEY);
          CREATE TABLE dup (id int PRIMARY KEY);
          """);

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\'',
      value = {
        "stores, public.stores, store_id",
        "public.stores, public.stores, store_id",
        "stores.code, public.stores, code",
        "public.stores.code, public.stores, code",
        "STORES, public.stores, store_id",
        "Public.Stores.Code, public.stores, code",
        "tenant, 'public.\"Tenant\"', id",
        "'public.\"Tenant\"', 'public.\"Tenant\"', id",
        "tenant.code, 'public.\"Tenant\"', Code",
        "ledger.b, public.ledger, b",
        "other.shops, other.shops, id",
        "Dup, 'public.\"Dup\"', id",
        "dup, public.dup, id"
      })
  void findsWhatTheOptionNames(String option, String table, String column) throws UnknownTenant {
    TenantRoot root = resolved(option);
    assertThat(root.name().quoted()).isEqualTo(table);
    assertThat(root.key().name()).isEqualTo(column);
  }

  @Test
  void suggestsTheNearestNames() {
    assertThatThrownBy(() -> resolved("store"))
        .isInstanceOf(UnknownTenant.class)
        .hasMessage("--tenant store: the dump has no such table. Did you mean stores?");
    assertThatThrownBy(() -> resolved("stores.cod"))
        .hasMessage("--tenant stores.cod: the dump has no such table. Did you mean stores.code?");
    assertThatThrownBy(() -> resolved("xyzzyxyzzy"))
        .hasMessage(
            "--tenant xyzzyxyzzy: the dump has no such table. 'tenantpath keys DUMP' ranks the candidates.");
  }

  @Test
  void refusesWhatMayBeSeveral() {
    assertThatThrownBy(() -> resolved("shops"))
        .hasMessage(
            "--tenant shops may be any of other.shops, public.shops; write the one you mean.");
    assertThatThrownBy(() -> resolved("DUP"))
        .hasMessageContaining("may be any of public.\"Dup\", public.dup");
  }

  @Test
  void asksForAColumnWhereTheTableHasNoKeyOfOne() {
    assertThatThrownBy(() -> resolved("ledger"))
        .hasMessage(
            "--tenant ledger: ledger has no key of one column; name the column, as in ledger.a.");
  }

  @Test
  void refusesWhatIsNoName() {
    assertThatThrownBy(() -> resolved("a..b"))
        .hasMessageStartingWith("--tenant 'a..b' is not a table or column name");
  }

  @Test
  void suggestsCarriersToo() {
    DesignOptions options =
        new DesignOptions(
            Optional.of("stores"), Optional.empty(), List.of("stor_id"), CitusVersion.DEFAULT);
    assertThatThrownBy(
            () ->
                DistributionDesigner.design(
                    SCHEMA, RelationshipGraph.of(SCHEMA), List.of(), options))
        .hasMessage("--carrier stor_id: no table has such a column. Did you mean store_id?");
  }

  private static TenantRoot resolved(String option) throws UnknownTenant {
    return RootOption.resolve(SCHEMA, "--tenant", option, RootKeys::only);
  }
}
