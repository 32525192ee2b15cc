package tenantpath.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tenantpath.schema.RelationName;

class RelationshipGraphTest {
  @Test
  void keepsParallelForeignKeysAndThoseToTheTableItself() {
    RelationshipGraph graph =
        new Links()
            .notNull("trades", "buyer_id", "stores")
            .notNull("trades", "seller_id", "stores")
            .nullable("stores", "parent_id", "stores")
            .graph();

    assertThat(graph.outgoing(Links.name("trades")))
        .extracting(Relationship::columns)
        .containsExactly(List.of("buyer_id"), List.of("seller_id"));
    assertThat(graph.incoming(Links.name("stores"))).hasSize(3);
    assertThat(graph.outgoing(Links.name("stores")))
        .singleElement()
        .matches(Relationship::referencesItself);
    assertThat(graph.cycles()).isEmpty();
  }

  @Test
  void holdsARelationshipSafeOnlyWhereNotNullAndValidated() {
    RelationshipGraph graph =
        new Links()
            .notNull("a", "p_id", "p")
            .nullable("b", "p_id", "p")
            .notValid("c", "p_id", "p")
            .graph();

    assertThat(graph.incoming(Links.name("p")))
        .extracting(Relationship::safe)
        .containsExactly(true, false, false);
  }

  @Test
  void listsComponentsParentsFirstAndRingsOnce() {
    RelationshipGraph graph =
        new Links()
            .notNull("a", "b_id", "b")
            .notNull("b", "c_id", "c")
            .notNull("c", "b_id", "b")
            .notNull("c", "root_id", "root")
            .table("alone")
            .graph();

    List<RelationName> ring = List.of(Links.name("b"), Links.name("c"));
    assertThat(graph.cycles()).containsExactly(ring);
    assertThat(graph.components())
        .containsSubsequence(List.of(Links.name("root")), ring, List.of(Links.name("a")))
        .contains(List.of(Links.name("alone")))
        .hasSize(4);
  }

  @Test
  void takesUpFurtherRelationships() {
    RelationshipGraph declared = new Links().table("orders").table("stores").graph();
    Relationship inferred =
        new Links().nullable("orders", "store_id", "stores").graph().relationships().get(0);

    RelationshipGraph graph = declared.with(List.of(inferred));

    assertThat(declared.relationships()).isEmpty();
    assertThat(graph.outgoing(Links.name("orders"))).containsExactly(inferred);
    assertThat(graph.tables()).isEqualTo(declared.tables());
  }
}
