package tenantpath.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import tenantpath.AnalysisOptions;
import tenantpath.Analyzer;
import tenantpath.distribution.ImpossibleTarget;
import tenantpath.distribution.UnknownTenant;
import tenantpath.dump.DumpSource;
import tenantpath.dump.UnreadableInput;
import tenantpath.report.view.MapView;
import tenantpath.report.view.MapView.MapColumn;
import tenantpath.report.view.MapView.MapLink;
import tenantpath.report.view.MapView.MapTable;
import tenantpath.report.view.ReportViews;

class MapViewsTest {
  private static final String SHOP =
      """
      CREATE TABLE public.stores (id bigint NOT NULL);
      ALTER TABLE ONLY public.stores ADD CONSTRAINT a PRIMARY KEY (id);
      CREATE TABLE public.orders (id bigint NOT NULL, store_id bigint, earlier_id bigint);
      ALTER TABLE ONLY public.orders ADD CONSTRAINT b PRIMARY KEY (id);
      ALTER TABLE ONLY public.orders ADD CONSTRAINT c
        FOREIGN KEY (store_id) REFERENCES public.stores(id);
      ALTER TABLE ONLY public.orders ADD CONSTRAINT d
        FOREIGN KEY (earlier_id) REFERENCES public.orders(id);
      CREATE TABLE public.items (
        order_id bigint NOT NULL, line integer NOT NULL, note text,
        store_country bigint, other_country bigint);
      ALTER TABLE ONLY public.items ADD CONSTRAINT e PRIMARY KEY (order_id, line);
      ALTER TABLE ONLY public.items ADD CONSTRAINT f
        FOREIGN KEY (order_id) REFERENCES public.orders(id);
      CREATE TABLE public.countries (id bigint NOT NULL);
      ALTER TABLE ONLY public.countries ADD CONSTRAINT g PRIMARY KEY (id);
      ALTER TABLE ONLY public.items ADD CONSTRAINT h
        FOREIGN KEY (store_country) REFERENCES public.countries(id);
      ALTER TABLE ONLY public.items ADD CONSTRAINT i
        FOREIGN KEY (other_country) REFERENCES public.countries(id);
      """;

  @Test
  void countsHopsFromTheTenantTable() {
    MapView map = map(SHOP);
    assertThat(map.root()).isEqualTo(table(map, "stores").place());
    assertThat(table(map, "stores").depth()).isZero();
    assertThat(table(map, "orders").depth()).isEqualTo(1);
    assertThat(table(map, "items").depth()).isEqualTo(2);
    assertThat(table(map, "countries").depth()).isEqualTo(-1);
  }

  @Test
  void leadsFromATableToTheOneThatItsKeyComesFrom() {
    MapView map = map(SHOP);
    assertThat(table(map, "orders").parent()).isEqualTo(map.root());
    assertThat(table(map, "orders").nullable()).isTrue();
    assertThat(table(map, "items").parent()).isEqualTo(table(map, "orders").place());
    assertThat(table(map, "items").nullable()).isFalse();
    assertThat(table(map, "stores").parent()).isEqualTo(-1);
  }

  @Test
  void linksATableOnceToEachOtherThatItReferences() {
    MapView map = map(SHOP);
    assertThat(table(map, "items").links())
        .containsExactly(new MapLink(table(map, "countries").place(), true));
    assertThat(table(map, "orders").links()).isEmpty();
  }

  @Test
  void showsTheColumnsOfKeysAndRelationshipsOnly() {
    assertThat(table(map(SHOP), "items").columns())
        .containsExactly(
            new MapColumn("store_id", false, false, true, true),
            new MapColumn("order_id", true, true, false, false),
            new MapColumn("line", true, false, false, false),
            new MapColumn("other_country", false, true, false, false),
            new MapColumn("store_country", false, true, false, false));
  }

  @Test
  void namesTheSchemaWhereThereAreSeveral() {
    MapView map = map(SHOP + "CREATE TABLE audit.log (id bigint);\n");
    assertThat(map.tables()).extracting(MapTable::label).contains("audit.log", "public.items");
    assertThat(map(SHOP).tables()).extracting(MapTable::label).contains("items");
  }

  @Test
  void leavesPartitionsToTheirParent() {
    MapView map =
        map(
            SHOP
                + """
                CREATE TABLE public.events (id bigint, at date) PARTITION BY RANGE (at);
                CREATE TABLE public.events_1 (id bigint, at date);
                ALTER TABLE ONLY public.events ATTACH PARTITION public.events_1
                  FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
                """);
    assertThat(map.tables())
        .extracting(MapTable::label)
        .contains("events")
        .doesNotContain("events_1");
  }

  private static MapTable table(MapView map, String name) {
    return map.tables().stream().filter(t -> t.relation().equals(name)).findFirst().orElseThrow();
  }

  private static MapView map(String ddl) {
    try {
      var analysis = Analyzer.analyze(DumpSource.ofText("dump.sql", ddl), AnalysisOptions.DEFAULT);
      return ReportViews.of(analysis, SqlScripts.render(analysis, new Templates(Map.of()))).map();
    } catch (UnreadableInput | UnknownTenant | ImpossibleTarget e) {
      throw new IllegalStateException("it is readable", e);
    }
  }
}
