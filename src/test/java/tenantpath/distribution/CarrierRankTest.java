package tenantpath.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static tenantpath.distribution.PlacementKind.LOCAL;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CarrierRankTest {
  @Test
  void leavesTwoCarriersThatRankAlikeUndecided() {
    Designed design =
        Designed.of(
            """
            CREATE TABLE stores (id bigint PRIMARY KEY);
            CREATE TABLE transfers (id bigint PRIMARY KEY,
                buyer_store_id bigint NOT NULL REFERENCES stores,
                seller_store_id bigint NOT NULL REFERENCES stores);
            """,
            "stores");
    assertThat(design.reason("transfers"))
        .isEqualTo(
            "buyer_store_id and seller_store_id each carry the tenant key and rank alike:"
                + " which one owns the row?");
    assertThat(design.table("transfers").planned()).isFalse();
    assertThat(design.obstacle("transfers", ObstacleType.FOREIGN_KEY_LOCAL_TO_DISTRIBUTED))
        .contains(ObstacleKind.NEEDS_DECISION);
  }

  @Test
  void prefersTheCarrierThatIsNamedLikeTheKeyThenNotNullThenInThePrimaryKey() {
    Designed design =
        Designed.of(
            """
            CREATE TABLE stores (id bigint PRIMARY KEY);
            CREATE TABLE orders (id bigint PRIMARY KEY, referrer_store_id bigint NOT NULL
                REFERENCES stores, store_id bigint REFERENCES stores);
            CREATE TABLE loans (id bigint PRIMARY KEY, lender bigint NOT NULL REFERENCES stores,
                borrower bigint REFERENCES stores);
            CREATE TABLE pairs (a bigint NOT NULL REFERENCES stores, b bigint NOT NULL
                REFERENCES stores, PRIMARY KEY (b));
            """,
            "stores");
    assertThat(design.carrier("orders")).isEqualTo("store_id");
    assertThat(design.carrier("loans")).isEqualTo("lender");
    assertThat(design.carrier("pairs")).isEqualTo("b");
    assertThat(design.obstacle("loans", ObstacleType.FOREIGN_KEY_TO_ROOT_OFF_KEY))
        .contains(ObstacleKind.NEEDS_DECISION);
  }

  @Test
  void prefersADeclaredPathWhereColumnsSoNamedMostlyHaveForeignKeys() {
    String ddl =
        """
        CREATE TABLE accounts (id bigint PRIMARY KEY);
        CREATE TABLE invoices (id bigint PRIMARY KEY, account_id bigint REFERENCES accounts);
        CREATE TABLE users (id bigint PRIMARY KEY, account_id bigint REFERENCES accounts);
        CREATE TABLE payments (id bigint PRIMARY KEY, account_id bigint,
            invoice_id bigint NOT NULL REFERENCES invoices);
        """;
    Designed design = Designed.of(ddl, "accounts");
    assertThat(design.path("payments")).containsExactly("invoice_id");
    assertThat(design.backfill("payments").column()).isEqualTo("tenant_account_id");
    assertThat(design.evidence("payments"))
        .contains(
            "payments.account_id is named like the tenant key, but other columns so named have a"
                + " foreign key and this has none: does it hold the key?");
    Designed undeclared = Designed.of(ddl.replace(" REFERENCES accounts", ""), "accounts");
    assertThat(undeclared.carrier("payments")).isEqualTo("account_id");
  }

  @Test
  void takesTheCarriersThatAnOptionNames() {
    String ddl =
        """
        CREATE TABLE stores (id bigint PRIMARY KEY);
        CREATE TABLE orders (id bigint PRIMARY KEY, owner bigint);
        CREATE TABLE notes (id bigint PRIMARY KEY, owner bigint);
        """;
    DesignOptions everywhere =
        new DesignOptions(
            Optional.of("stores"), Optional.empty(), List.of("OWNER"), CitusVersion.DEFAULT);
    Designed design = Designed.of(ddl, everywhere, List.of());
    assertThat(design.carrier("orders")).isEqualTo("owner");
    assertThat(design.table("orders").confidence()).isEqualTo(Confidence.DECIDED);
    DesignOptions once =
        new DesignOptions(
            Optional.of("stores"), Optional.empty(), List.of("notes.owner"), CitusVersion.DEFAULT);
    Designed one = Designed.of(ddl, once, List.of());
    assertThat(one.kind("orders")).isEqualTo(LOCAL);
    assertThat(one.carrier("notes")).isEqualTo("owner");
  }

  @Test
  void prefersANameThatIsNotNullToADeclaredPathThatMayMissRows() {
    Designed design =
        Designed.of(
            """
            CREATE TABLE accounts (id bigint PRIMARY KEY);
            CREATE TABLE projects (id bigint PRIMARY KEY, account_id bigint NOT NULL
                REFERENCES accounts);
            CREATE TABLE invoices (id bigint PRIMARY KEY, account_id bigint NOT NULL
                REFERENCES accounts);
            CREATE TABLE usages (id bigint PRIMARY KEY, account_id bigint NOT NULL,
                project_id bigint REFERENCES projects);
            """,
            "accounts");
    assertThat(design.carrier("usages")).isEqualTo("account_id");
    assertThat(design.table("usages").confidence()).isEqualTo(Confidence.INFERRED);
  }

  @Test
  void saysWhatSetACarrierApart() {
    Designed design =
        Designed.of(
            """
            CREATE TABLE stores (id bigint PRIMARY KEY);
            CREATE TABLE moves (store_id bigint NOT NULL REFERENCES stores,
                from_store_id bigint NOT NULL REFERENCES stores);
            CREATE TABLE loans (giving_store_id bigint NOT NULL REFERENCES stores,
                taking_store_id bigint REFERENCES stores);
            CREATE TABLE visits (a_store_id bigint NOT NULL REFERENCES stores ON DELETE CASCADE,
                b_store_id bigint NOT NULL REFERENCES stores);
            """,
            "stores");
    assertThat(design.evidence("moves"))
        .contains("store_id before from_store_id: it is named like the key");
    assertThat(design.evidence("loans"))
        .contains("giving_store_id before taking_store_id: it is NOT NULL");
    assertThat(design.evidence("visits"))
        .contains("a_store_id before b_store_id: its foreign key deletes the row with the tenant");
  }
}
