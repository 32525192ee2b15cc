package tenantpath.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyObstaclesTest {
  @ParameterizedTest
  @CsvSource({
    "json, KEY_NOT_HASHABLE",
    "point, KEY_NOT_HASHABLE",
    "tsvector, KEY_NOT_HASHABLE",
    "'numeric(5,-2)', KEY_NEGATIVE_SCALE",
    "public.positive, KEY_DOMAIN",
    "'text COLLATE public.loose', KEY_COLLATION_NONDETERMINISTIC"
  })
  void keepsOutARootThatCannotBeHashed(String type, ObstacleType expected) {
    Designed design =
        Designed.of(
            """
            CREATE DOMAIN public.positive AS bigint CHECK (VALUE > 0);
            CREATE COLLATION public.loose (provider = icu, deterministic = false, locale = 'und');
            CREATE TABLE public.stores (code %s NOT NULL UNIQUE);
            """
                .formatted(type),
            "stores.code");
    assertThat(design.obstacle("stores", expected)).contains(ObstacleKind.NEEDS_DECISION);
    assertThat(design.table("stores").planned()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"bigint", "uuid", "text", "'numeric(10,2)'", "jsonb", "public.plain", "'int[]'"})
  void staysSilentOnTypesThatCanBeHashed(String type) {
    Designed design =
        Designed.of(
            """
            CREATE DOMAIN public.plain AS bigint;
            CREATE TABLE public.stores (code %s NOT NULL PRIMARY KEY);
            """
                .formatted(type),
            "stores");
    assertThat(design.obstacles("stores")).isEmpty();
  }

  @Test
  void keepsOutAGeneratedKey() {
    Designed design =
        Designed.of(
            """
            CREATE TABLE stores (id bigint PRIMARY KEY);
            CREATE TABLE orders (raw bigint NOT NULL,
                store_id bigint GENERATED ALWAYS AS (raw) STORED NOT NULL REFERENCES stores);
            """,
            "stores");
    assertThat(design.obstacle("orders", ObstacleType.KEY_GENERATED))
        .contains(ObstacleKind.NEEDS_DECISION);
  }

  @Test
  void reportsADomainBesideItsBaseAsAnotherType() {
    Designed design =
        Designed.of(
            """
            CREATE DOMAIN public.sid AS bigint;
            CREATE TABLE public.stores (id bigint PRIMARY KEY);
            CREATE TABLE public.orders (store_id public.sid NOT NULL REFERENCES public.stores);
            """,
            "stores");
    assertThat(design.obstacle("orders", ObstacleType.KEY_TYPE_DIFFERS))
        .contains(ObstacleKind.NEEDS_DECISION);
  }

  @Test
  void countsACollation() {
    String ddl =
        """
        CREATE TABLE stores (code text PRIMARY KEY);
        CREATE TABLE orders (store_code text COLLATE pg_catalog."C" NOT NULL REFERENCES stores);
        """;
    assertThat(Designed.of(ddl, "stores").obstacle("orders", ObstacleType.KEY_COLLATION_DIFFERS))
        .contains(ObstacleKind.NEEDS_DECISION);
  }

  @Test
  void staysSilentOnALengthThatDiffers() {
    Designed design =
        Designed.of(
            """
            CREATE TABLE stores (code varchar(20) PRIMARY KEY);
            CREATE TABLE orders (store_code varchar(50) NOT NULL REFERENCES stores);
            """,
            "stores");
    assertThat(design.obstacles("orders")).isEmpty();
  }
}
