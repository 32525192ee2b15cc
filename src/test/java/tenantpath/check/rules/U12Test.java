package tenantpath.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tenantpath.finding.Severity;

class U12Test {
  @Test
  void reportsAUniqueConstraintOfTheRoot() {
    assertThat(
            Found.by(
                "U12",
                "shops",
                """
                CREATE TABLE shops (id bigint PRIMARY KEY,
                  domain text NOT NULL CONSTRAINT domains UNIQUE);
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
              assertThat(finding.message())
                  .contains("domains keeps (domain) unique over all rows of the root public.shops");
            });
  }

  @Test
  void reportsAUniqueIndexOfTheRoot() {
    assertThat(
            Found.by(
                "U12",
                "shops",
                """
                CREATE TABLE shops (id bigint PRIMARY KEY, name text);
                CREATE UNIQUE INDEX names ON shops (lower(name));
                """))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
              assertThat(finding.message()).contains("names keeps (lower(name)) unique");
            });
  }

  @Test
  void reportsHowAReferenceTableKeepsTheValuesUnique() {
    assertThat(
            Found.by(
                "U12",
                "shops",
                """
                CREATE TABLE shops (id bigint PRIMARY KEY, country character varying(2),
                  "Slug" text COLLATE "C", UNIQUE (country, "Slug"));
                """))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.fix())
                    .isEqualTo(
                        """
                        CREATE TABLE public."shops_country_Slug_once" (country character varying(2) NOT NULL, "Slug" text COLLATE pg_catalog."C" NOT NULL, id bigint NOT NULL, PRIMARY KEY (country, "Slug"), UNIQUE (country, "Slug", id));
                        SELECT create_reference_table('public."shops_country_Slug_once"');
                        INSERT INTO public."shops_country_Slug_once" SELECT country, "Slug", id FROM public.shops WHERE country IS NOT NULL AND "Slug" IS NOT NULL;
                        ALTER TABLE public.shops ADD CONSTRAINT "shops_country_Slug_once" FOREIGN KEY (country, "Slug", id) REFERENCES public."shops_country_Slug_once" (country, "Slug", id);"""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CREATE UNIQUE INDEX names ON shops (lower(name)) | it is not on plain columns",
        "CREATE UNIQUE INDEX names ON shops (name) WHERE open | it holds for a part of the rows",
        "ALTER TABLE shops ADD UNIQUE NULLS NOT DISTINCT (name) | NULL counts as a value",
        "CREATE UNIQUE INDEX names ON shops (name) NULLS NOT DISTINCT | NULL counts as a value",
      })
  void reportsWhyAReferenceTableCannotKeepIt(String ddl, String why) {
    assertThat(
            Found.by(
                "U12",
                "shops",
                "CREATE TABLE shops (id bigint PRIMARY KEY, name text, open boolean);" + ddl + ";"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.hint()).endsWith("cannot keep it, as " + why + ".");
              assertThat(finding.fix()).isEmpty();
            });
  }

  @Test
  void staysSilentWhenTheRootHasItsPrimaryKeyOnly() {
    assertThat(
            Found.by(
                "U12",
                """
                CREATE TABLE orders (id bigint PRIMARY KEY,
                  store_id bigint NOT NULL REFERENCES stores (id));
                """))
        .isEmpty();
  }
}
