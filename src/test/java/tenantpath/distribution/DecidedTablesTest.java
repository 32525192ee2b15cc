package tenantpath.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.source.Span;

class DecidedTablesTest {
  private static final String SHOPS =
      """
      CREATE TABLE shops (id bigint PRIMARY KEY, slug text UNIQUE);
      CREATE TABLE staff (id bigint PRIMARY KEY, shop_id bigint NOT NULL REFERENCES shops (id));
      CREATE TABLE orders (id bigint PRIMARY KEY, shop_id bigint NOT NULL REFERENCES shops (id));
      CREATE TABLE notes (id bigint PRIMARY KEY,
        order_id bigint NOT NULL REFERENCES orders (id),
        staff_id bigint REFERENCES staff (id), buyer bigint, label text);
      CREATE TABLE pages (id bigint PRIMARY KEY, owner_ref bigint NOT NULL, vendor bigint);
      CREATE TABLE lines (page bigint NOT NULL, pos int, PRIMARY KEY (page, pos));
      CREATE TABLE colours (id bigint PRIMARY KEY);
      CREATE TABLE colour_names (id bigint PRIMARY KEY, colour_id bigint REFERENCES colours (id));
      """;

  @Test
  void acceptedRelationshipsLeadToTheTenantAsForeignKeysDo() {
    Designed designed =
        Designed.decided(
            SHOPS,
            "shops",
            """
            relationships:
              - accept: lines(page) -> pages(id)
              - {accept: pages(owner_ref) -> shops(id), owner: web, reason: always was}
            """);
    assertThat(designed.problems()).isEmpty();
    assertThat(designed.carrier("pages")).isEqualTo("owner_ref");
    assertThat(designed.table("pages").confidence()).isEqualTo(Confidence.DECIDED);
    assertThat(designed.path("lines")).containsExactly("page");
    assertThat(designed.table("lines").confidence()).isEqualTo(Confidence.DECIDED);
    assertThat(designed.table("lines").planned()).isTrue();
    assertThat(designed.backfill("lines").path().safe()).isTrue();
    assertThat(designed.table("pages").evidence().get(0).span())
        .contains(Span.of("tenantpath.yml", 3, 5));
  }

  @Test
  void aDecidedClassStandsBeforeAllOthersAndSaysWhoGaveIt() {
    Designed designed =
        Designed.decided(
            SHOPS,
            "shops",
            """
            tables:
              - {table: orders, class: local, owner: sales, reason: an archive}
              - {table: colour_names, class: reference}
              - {table: pages, column: vendor}
            """);
    assertThat(designed.problems()).isEmpty();
    assertThat(designed.kind("orders")).isEqualTo(PlacementKind.LOCAL);
    assertThat(designed.table("orders").confidence()).isEqualTo(Confidence.DECIDED);
    assertThat(designed.table("orders").evidence().get(0))
        .isEqualTo(
            Evidence.at(
                Span.of("tenantpath.yml", 2, 5), "class local, decided by sales: an archive"));
    assertThat(designed.path("notes")).containsExactly("staff_id");
    assertThat(designed.kind("colours")).isEqualTo(PlacementKind.REFERENCE);
    assertThat(designed.carrier("pages")).isEqualTo("vendor");
  }

  @Test
  void aChosenPathLeadsWhateverSpeaksAgainstIt() {
    Designed designed =
        Designed.decided(
            SHOPS, "shops", "tables: [{table: notes, path: [notes_staff_id_fkey, shop_id]}]");
    assertThat(designed.path("notes")).containsExactly("staff_id");
    assertThat(designed.problems())
        .singleElement()
        .asString()
        .contains("D03", "public.staff carries the key");
    assertThat(designed.backfill("notes").alternatives()).hasSize(1);
    assertThat(designed.backfill("notes").agreement()).isEqualTo(Agreement.MAY_DISAGREE);
  }

  @Test
  void aTableLeftOutIsNotPlannedAndNeitherIsWhatDependsOnIt() {
    Designed designed =
        Designed.decided(SHOPS, "shops", "tables: [{table: orders, leave-out: true}]");
    assertThat(designed.kind("orders")).isEqualTo(PlacementKind.READY);
    assertThat(designed.table("orders").planned()).isFalse();
    assertThat(designed.obstacle("orders", ObstacleType.LEFT_OUT)).contains(ObstacleKind.ACCEPTED);
    assertThat(designed.obstacle("notes", ObstacleType.PARENT_KEPT_OUT))
        .contains(ObstacleKind.NEEDS_DECISION);
  }

  @Test
  void anAcceptedLossIsNoErrorAndOneThatIsNotLostIsIdle() {
    Designed designed =
        Designed.decided(
            SHOPS,
            "shops",
            """
            findings:
              - {accept: U12, table: shops, object: shops_slug_key, as: drop}
              - {accept: T01, table: shops}
            """);
    assertThat(designed.obstacle("shops", ObstacleType.ROOT_UNIQUE_WITHOUT_KEY))
        .contains(ObstacleKind.ACCEPTED);
    assertThat(designed.problems()).singleElement().asString().startsWith("D04 tenantpath.yml:3:5");
  }

  @Test
  void whatBecomesOfNullsIsAcceptedWithTheDecision() {
    Designed designed =
        Designed.decided(
            SHOPS,
            "shops",
            "tables: [{table: notes, path: staff_id}, {table: notes, nulls: leave-out}]");
    assertThat(designed.obstacle("notes", ObstacleType.NULLABLE_PATH))
        .contains(ObstacleKind.ACCEPTED);
    assertThat(designed.problems()).isEmpty();
  }

  @Test
  void aClassThatNothingLeadsToIsAContradictionAndStaysUndecided() {
    Designed designed =
        Designed.decided(
            SHOPS,
            "shops",
            """
            tables:
              - {table: colours, class: backfill}
              - {table: colour_names, class: ready}
              - {table: shops, class: local}
              - {table: pages, path: [owner_re]}
              - {table: notes, path: [oder_id]}
            """);
    assertThat(designed.kind("colours")).isEqualTo(PlacementKind.UNDECIDED);
    assertThat(designed.kind("shops")).isEqualTo(PlacementKind.READY);
    assertThat(designed.problems())
        .extracting(problem -> problem.substring(0, 24))
        .containsExactly(
            "D02 tenantpath.yml:5:5 n",
            "D02 tenantpath.yml:6:5 n",
            "D03 tenantpath.yml:2:5 p",
            "D03 tenantpath.yml:3:5 p",
            "D03 tenantpath.yml:4:5 p");
  }

  @Test
  void theTenantOfTheFileIsTakenWhereNoOptionNamesOne() {
    Designed file = Designed.decided(SHOPS, "", "tenant: staff\ncolumn: staff_key");
    assertThat(file.design().key().orElseThrow().table().name()).isEqualTo("staff");
    assertThat(file.design().key().orElseThrow().chosenBy()).isEqualTo(ChosenBy.DECISIONS);
    assertThat(file.design().key().orElseThrow().columnName()).isEqualTo("staff_key");
    Designed option = Designed.decided(SHOPS, "shops", "tenant: staff");
    assertThat(option.design().key().orElseThrow().chosenBy()).isEqualTo(ChosenBy.OPTION);
    assertThat(option.problems())
        .containsExactly(
            "D04 tenantpath.yml:1:9 --tenant shops goes before the decision for staff");
    assertThat(Designed.decided(SHOPS, "", "tenant: staf").problems())
        .singleElement()
        .asString()
        .contains("D02 tenantpath.yml:1:9", "Did you mean staff?");
  }

  @Test
  void aPolymorphicPairIsFollowedAndPlanned() {
    Designed designed =
        Designed.decided(
            SHOPS
                + "CREATE TABLE tags (id bigint PRIMARY KEY, on_id bigint NOT NULL, on_type text);",
            "shops",
            """
            relationships:
              - accept: tags(on_id, on_type = 'Order') -> orders(id)
              - accept: tags(on_id, on_type = 'Staff') -> staff(id)
            """);
    assertThat(designed.path("tags")).containsExactly("on_id");
    assertThat(designed.backfill("tags").path().first().types()).hasSize(2);
    assertThat(designed.table("tags").planned()).isTrue();
  }

  @Test
  void aPolymorphicPairIsFollowedToWhicheverOfItsTablesHasATenant() {
    String ddl =
        SHOPS
            + "CREATE TABLE lands (id bigint PRIMARY KEY);"
            + "CREATE TABLE tags (id bigint PRIMARY KEY, on_id bigint NOT NULL, on_type text);";
    Designed designed =
        Designed.decided(
            ddl,
            "shops",
            """
            relationships:
              - accept: tags(on_id, on_type = 'Land') -> lands(id)
              - accept: tags(on_id, on_type = 'Order') -> orders(id)
            """);
    assertThat(designed.path("tags")).containsExactly("on_id");
    assertThat(designed.backfill("tags").path().first().to().name()).isEqualTo("orders");
    assertThat(designed.backfill("tags").path().first().toAlso()).hasSize(1);
    assertThat(designed.table("tags").planned()).isTrue();
  }

  @Test
  void whatIsRejectedIsNotInferred() {
    String ddl =
        SHOPS + "CREATE TABLE badges (id bigint PRIMARY KEY, order_id bigint, depot_id bigint);";
    assertThat(Designed.of(ddl, "shops").kind("badges")).isNotEqualTo(PlacementKind.LOCAL);
    Designed rejected =
        Designed.decided(
            ddl,
            "shops",
            """
            relationships:
              - reject: badges(order_id)
              - reject: badges(depot_id)
              - reject: badges(id) -> shops(id)
            """);
    assertThat(rejected.kind("badges")).isEqualTo(PlacementKind.LOCAL);
    assertThat(rejected.problems()).singleElement().asString().contains("D04", ":4:5");
  }

  @Test
  void aColumnThatDoesNotNameWhatItIsNamedLikeMayNameAnotherTable() {
    Designed rejected =
        Designed.decided(
            SHOPS + "CREATE TABLE badges (id bigint PRIMARY KEY, order_id bigint);",
            "shops",
            "relationships: [{reject: badges(order_id) -> orders(id)}]");
    assertThat(rejected.kind("badges")).isEqualTo(PlacementKind.UNDECIDED);
    assertThat(rejected.reason("badges")).contains("order_id looks like a reference");
  }

  @Test
  void aClassThatATableHasAnywayIsIdle() {
    Designed designed =
        Designed.decided(
            SHOPS,
            "shops",
            """
            tables:
              - {table: staff, class: ready}
              - {table: orders, class: local}
              - {table: pages, class: reference}
              - {table: notes, path: [staff_id]}
            """);
    assertThat(designed.problems())
        .containsExactly("D04 tenantpath.yml:2:5 without it, staff would be ready all the same");
  }

  @Test
  void theKeyOfRowsWithoutATenantIsOne() {
    Designed designed =
        Designed.decided(
            SHOPS,
            "shops",
            """
            tables:
              - {table: notes, nulls: {sentinel: 0}}
              - {table: pages, nulls: {sentinel: nobody}}
            """);
    assertThat(designed.problems())
        .containsExactly("D03 tenantpath.yml:3:5 the tenant key is bigint, and nobody is none");
  }
}
