package tenantpath.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static tenantpath.distribution.PlacementKind.LOCAL;
import static tenantpath.distribution.PlacementKind.REFERENCE;
import static tenantpath.distribution.PlacementKind.UNDECIDED;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tenantpath.query.Join;
import tenantpath.query.ViewQueries;
import tenantpath.schema.RelationName;
import tenantpath.source.Span;

class ReferenceClassifierTest {
  private static final String STORES = "CREATE TABLE stores (id bigint PRIMARY KEY);";

  @Test
  void reportsWhatDistributedTablesReferenceAndItsClosure() {
    Designed design =
        Designed.of(
            STORES
                + """
                CREATE TABLE continents (id int PRIMARY KEY);
                CREATE TABLE countries (id int PRIMARY KEY, continent_id int
                    REFERENCES continents);
                CREATE TABLE orders (id bigint PRIMARY KEY, store_id bigint NOT NULL
                    REFERENCES stores, country_id int CONSTRAINT where_to REFERENCES countries);
                """,
            "stores");
    assertThat(design.kind("countries")).isEqualTo(REFERENCE);
    assertThat(design.table("countries").planned()).isTrue();
    assertThat(design.evidence("countries"))
        .containsExactly(
            "referenced by a distributed table: orders.country_id → countries (may be NULL,"
                + " foreign key where_to)");
    assertThat(design.kind("continents")).isEqualTo(REFERENCE);
    assertThat(design.evidence("continents").get(0))
        .startsWith("referenced by a reference table: countries.continent_id → continents");
  }

  @Test
  void reportsWhatViewsJoinWithDistributedTables() {
    String ddl =
        STORES
            + """
            CREATE TABLE rates (currency text PRIMARY KEY, rate numeric);
            CREATE TABLE orders (id bigint PRIMARY KEY, store_id bigint NOT NULL
                REFERENCES stores, currency text);
            CREATE VIEW totals AS SELECT o.id, r.rate FROM public.orders o
                JOIN public.rates r ON r.currency = o.currency;
            """;
    Designed design =
        Designed.of(
            ddl, DesignOptions.tenant("stores"), ViewQueries.of(Designed.schema(ddl)).joins());
    assertThat(design.kind("rates")).isEqualTo(REFERENCE);
    assertThat(design.evidence("rates"))
        .contains("joined with the distributed table orders in view public.totals");
    assertThat(design.table("rates").planned()).isTrue();
    assertThat(Designed.of(ddl, "stores").kind("rates")).isEqualTo(LOCAL);
  }

  @Test
  void staysSilentOnAJoinOfLocalTables() {
    String ddl = STORES + "CREATE TABLE a (id int); CREATE TABLE b (id int);";
    Join join =
        new Join(
            RelationName.of("public", "a"),
            RelationName.of("public", "b"),
            Optional.empty(),
            Optional.empty(),
            "view public.v",
            Span.of("dump.sql", 1, 1));
    Designed design = Designed.of(ddl, DesignOptions.tenant("stores"), List.of(join));
    assertThat(design.kind("a")).isEqualTo(LOCAL);
    assertThat(design.kind("b")).isEqualTo(LOCAL);
  }

  @Test
  void tellsLocalTablesThatCitusManagesFromOthers() {
    Designed design =
        Designed.of(
            STORES
                + """
                CREATE TABLE countries (id int PRIMARY KEY);
                CREATE TABLE orders (store_id bigint NOT NULL REFERENCES stores,
                    country_id int REFERENCES countries);
                CREATE TABLE holidays (id int PRIMARY KEY, country_id int REFERENCES countries);
                CREATE TABLE greetings (holiday_id int REFERENCES holidays);
                CREATE TABLE admin_users (id int);
                """,
            "stores");
    assertThat(design.table("holidays").placement()).isEqualTo(new Placement.Local(true));
    assertThat(design.table("greetings").placement()).isEqualTo(new Placement.Local(true));
    assertThat(design.table("admin_users").placement()).isEqualTo(new Placement.Local(false));
  }

  @Test
  void keepsAPartitionedTableFromBecomingAReferenceTable() {
    Designed design =
        Designed.of(
            STORES
                + """
                CREATE TABLE days (day date PRIMARY KEY) PARTITION BY RANGE (day);
                CREATE TABLE orders (store_id bigint NOT NULL REFERENCES stores,
                    day date REFERENCES days);
                """,
            "stores");
    assertThat(design.kind("days")).isEqualTo(REFERENCE);
    assertThat(design.table("days").planned()).isFalse();
    assertThat(design.obstacle("days", ObstacleType.PARTITIONED_REFERENCE)).isPresent();
    assertThat(design.obstacle("orders", ObstacleType.FOREIGN_KEY_TO_LOCAL))
        .contains(ObstacleKind.NEEDS_DECISION);
  }

  @Test
  void isNoReferenceTableWhileAnUndeclaredColumnLeadsToTheTenant() {
    Designed design =
        Designed.of(
            STORES
                + """
                CREATE TABLE users (id bigint PRIMARY KEY, store_id bigint NOT NULL
                    REFERENCES stores);
                CREATE TABLE templates (id bigint PRIMARY KEY, user_id bigint);
                CREATE TABLE mails (store_id bigint NOT NULL REFERENCES stores,
                    template_id bigint REFERENCES templates);
                """,
            "stores");
    assertThat(design.kind("templates")).isNotEqualTo(REFERENCE);
    assertThat(design.table("templates").planned()).isFalse();
  }

  @Test
  void leavesUnresolvedReferencesUndecided() {
    Designed design =
        Designed.of(
            STORES + "CREATE TABLE logs (id bigint PRIMARY KEY, provider_id bigint NOT NULL);",
            "stores");
    assertThat(design.kind("logs")).isEqualTo(UNDECIDED);
    assertThat(design.reason("logs"))
        .isEqualTo(
            "provider_id looks like a reference, but the dump holds no table of that name:"
                + " what does it name?");
  }

  @Test
  void leavesALogThatIsOnlyJoinedLocal() {
    String ddl =
        STORES
            + """
            CREATE TABLE orders (id bigint PRIMARY KEY, store_id bigint NOT NULL
                REFERENCES stores, ref text);
            CREATE TABLE mail_logs (ref text, at timestamptz);
            CREATE VIEW sent AS SELECT o.id, l.at FROM public.orders o
                JOIN public.mail_logs l ON l.ref = o.ref;
            """;
    Designed design =
        Designed.of(
            ddl, DesignOptions.tenant("stores"), ViewQueries.of(Designed.schema(ddl)).joins());
    assertThat(design.kind("mail_logs")).isEqualTo(LOCAL);
  }

  @Test
  void asksWhetherAParentOfOneRowEachIsOwned() {
    Designed design =
        Designed.of(
            """
            CREATE TABLE addresses (id bigint PRIMARY KEY, street text);
            CREATE TABLE stores (id bigint PRIMARY KEY,
                address_id bigint UNIQUE REFERENCES addresses);
            """,
            "stores");
    assertThat(design.reason("addresses"))
        .isEqualTo(
            "stores.address_id is unique, so each row belongs to one row of stores: backfill it"
                + " from there, or is it everybody's?");
    Designed shared =
        Designed.of(
            """
            CREATE TABLE addresses (id bigint PRIMARY KEY, street text);
            CREATE TABLE stores (id bigint PRIMARY KEY, address_id bigint REFERENCES addresses);
            """,
            "stores");
    assertThat(shared.kind("addresses")).isEqualTo(REFERENCE);
  }

  @Test
  void saysHowManyRowsTheDumpHolds() {
    Designed design =
        Designed.of(
            STORES
                + """
                CREATE TABLE countries (id int PRIMARY KEY);
                CREATE TABLE orders (store_id bigint NOT NULL REFERENCES stores,
                    country_id int REFERENCES countries);
                COPY public.countries (id) FROM stdin;
                1
                2
                \\.
                """,
            "stores");
    assertThat(design.evidence("countries")).contains("the dump holds 2 rows of it");
  }

  @Test
  void leavesFrameworkTablesLocal() {
    Designed design =
        Designed.of(
            STORES
                + """
                CREATE TABLE schema_migrations (version text PRIMARY KEY);
                CREATE TABLE oban_jobs (id bigint PRIMARY KEY, queue_id bigint);
                CREATE TABLE spatial_ref_sys (srid int PRIMARY KEY, auth_id int);
                """,
            "stores");
    assertThat(design.kind("schema_migrations")).isEqualTo(LOCAL);
    assertThat(design.kind("oban_jobs")).isEqualTo(LOCAL);
    assertThat(design.kind("spatial_ref_sys")).isEqualTo(LOCAL);
  }

  @Test
  void asksAboutAnOwnedParentWhoseOwnLinksMayBeNull() {
    Designed design =
        Designed.of(
            """
            CREATE TABLE stores (id int PRIMARY KEY, settings_id int NOT NULL UNIQUE);
            CREATE TABLE senders (id int PRIMARY KEY, store_id int NOT NULL REFERENCES stores);
            CREATE TABLE settings (id int PRIMARY KEY, sender_id int REFERENCES senders);
            ALTER TABLE stores ADD CONSTRAINT f FOREIGN KEY (settings_id) REFERENCES settings;
            """,
            "stores");
    assertThat(design.reason("settings"))
        .isEqualTo(
            "stores.settings_id is unique, so each row belongs to one row of stores: backfill it"
                + " from there, or is it everybody's?");
  }

  @Test
  void saysWhereALookupWouldHaveAnotherKeyThanANumber() {
    Designed design =
        Designed.of(
            """
            CREATE TABLE stores (id int PRIMARY KEY);
            CREATE TABLE objects (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, data bytea);
            CREATE TABLE units (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
                name text NOT NULL UNIQUE);
            CREATE TABLE marks (code text PRIMARY KEY);
            CREATE TABLE parts (id int PRIMARY KEY, store_id int NOT NULL REFERENCES stores,
                picture bigint REFERENCES objects, unit bigint REFERENCES units,
                mark text REFERENCES marks);
            """,
            "stores");
    assertThat(design.evidence("objects"))
        .last()
        .asString()
        .isEqualTo(
            "only a number or id tells its rows apart, where a lookup mostly has a name or code"
                + " that is unique: are they one tenant's each?");
    assertThat(design.evidence("units")).hasSize(1);
    assertThat(design.evidence("marks")).hasSize(1);
  }
}
