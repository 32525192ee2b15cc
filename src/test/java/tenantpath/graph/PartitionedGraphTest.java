package tenantpath.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tenantpath.ddl.SchemaReader;
import tenantpath.dump.DumpSource;
import tenantpath.dump.UnreadableInput;
import tenantpath.schema.RelationName;

class PartitionedGraphTest {
  private static final String EVENTS =
      """
      CREATE TABLE public.stores (id bigint NOT NULL);
      ALTER TABLE ONLY public.stores ADD CONSTRAINT stores_pkey PRIMARY KEY (id);
      CREATE TABLE public.events (id bigint NOT NULL, store_id bigint NOT NULL, at date NOT NULL)
        PARTITION BY RANGE (at);
      CREATE TABLE public.events_1 (id bigint NOT NULL, store_id bigint NOT NULL, at date NOT NULL)
        PARTITION BY RANGE (at);
      CREATE TABLE public.events_1a (id bigint NOT NULL, store_id bigint NOT NULL, at date NOT NULL);
      CREATE TABLE public.events_2 (id bigint NOT NULL, store_id bigint NOT NULL, at date NOT NULL);
      ALTER TABLE ONLY public.events
        ATTACH PARTITION public.events_1 FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
      ALTER TABLE ONLY public.events_1
        ATTACH PARTITION public.events_1a FOR VALUES FROM ('2020-01-01') TO ('2020-07-01');
      ALTER TABLE ONLY public.events
        ATTACH PARTITION public.events_2 FOR VALUES FROM ('2021-01-01') TO ('2022-01-01');
      """;

  @Test
  void takesPartitionsForTheirTopmostParent() {
    RelationshipGraph graph =
        graph(
            """
            ALTER TABLE public.events
              ADD CONSTRAINT events_store_fkey FOREIGN KEY (store_id) REFERENCES public.stores(id);
            """);

    assertThat(graph.tables()).containsExactly(Links.name("events"), Links.name("stores"));
    assertThat(graph.topmost(Links.name("events_1a"))).isEqualTo(Links.name("events"));
    assertThat(graph.relationships()).singleElement().matches(Relationship::safe);
  }

  @Test
  void takesForeignKeysOfAllPartitionsForOneOfTheParent() {
    RelationshipGraph graph = graph(key("events_1", "") + key("events_2", ""));

    assertThat(graph.outgoing(Links.name("events"))).singleElement().matches(Relationship::safe);
  }

  @Test
  void doesNotTrustAForeignKeyThatSomePartitionsLack() {
    assertThat(graph(key("events_1a", "")).relationships())
        .singleElement()
        .matches(relationship -> !relationship.validated());
    assertThat(graph(key("events_1", "") + key("events_2", " NOT VALID")).relationships())
        .singleElement()
        .matches(relationship -> !relationship.validated());
  }

  @Test
  void leavesOutAForeignKeyToATableThatTheDumpDoesNotHold() {
    RelationshipGraph graph =
        graph(
            """
            ALTER TABLE ONLY public.stores
              ADD CONSTRAINT gone FOREIGN KEY (id) REFERENCES public.elsewhere(id);
            """);

    assertThat(graph.relationships()).isEmpty();
  }

  @Test
  void prefersTheForeignKeyInsideAKeyThenTheOneThatCascades() throws UnreadableInput {
    String ddl =
        """
        CREATE TABLE public.a (id bigint PRIMARY KEY);
        CREATE TABLE public.c (
          x bigint NOT NULL REFERENCES public.a(id),
          y bigint NOT NULL REFERENCES public.a(id) ON DELETE CASCADE,
          z bigint NOT NULL REFERENCES public.a(id), PRIMARY KEY (z));
        """;
    var schema = SchemaReader.read(DumpSource.ofText("test.sql", ddl)).schema();

    assertThat(
            RelationshipGraph.of(schema).outgoing(RelationName.of("public", "c")).stream()
                .sorted(OwnerFirst.of(schema))
                .map(relationship -> relationship.columns().get(0)))
        .containsExactly("z", "y", "x");
  }

  private static String key(String partition, String suffix) {
    return "ALTER TABLE ONLY public."
        + partition
        + " ADD CONSTRAINT "
        + partition
        + "_fkey FOREIGN KEY (store_id) REFERENCES public.stores(id)"
        + suffix
        + ";\n";
  }

  private static RelationshipGraph graph(String more) {
    try {
      return RelationshipGraph.of(
          SchemaReader.read(DumpSource.ofText("test.sql", EVENTS + more)).schema());
    } catch (UnreadableInput e) {
      throw new AssertionError(e);
    }
  }
}
