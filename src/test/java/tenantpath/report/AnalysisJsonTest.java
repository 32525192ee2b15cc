package tenantpath.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tenantpath.Analysis;

class AnalysisJsonTest {
  @Test
  void namesWhatTheContractNames() {
    JsonNode json = json(SmallSchema.storefront());
    assertThat(names(json))
        .containsExactly(
            "format",
            "version",
            "sources",
            "shape",
            "route",
            "target",
            "tenant",
            "tables",
            "findings",
            "ledger",
            "unread");
    assertThat(names(json.at("/sources/0")))
        .containsExactly("name", "format", "serverVersion", "dumpVersion", "statements");
    assertThat(json.at("/sources/0/statements").toString())
        .isEqualTo("{\"total\":20,\"read\":15,\"ignored\":4,\"unread\":1}");
    assertThat(names(json.at("/tenant")))
        .containsExactly("table", "column", "type", "columnName", "chosenBy", "candidates");
    assertThat(names(json.at("/tenant/candidates/0")))
        .containsExactly("table", "column", "rank", "ready", "backfill", "reason");
    assertThat(names(json.at("/findings/0")))
        .containsExactly(
            "code",
            "severity",
            "table",
            "object",
            "file",
            "line",
            "column",
            "message",
            "hint",
            "fix");
    assertThat(names(json.at("/ledger/0")))
        .containsExactly("table", "name", "type", "fate", "before", "after", "reason");
    assertThat(names(json.at("/unread/0"))).containsExactly("file", "line", "text", "reason");
  }

  @Test
  void tellsTheWholeOfATableToBackfill() {
    JsonNode table = table(json(SmallSchema.storefront()), "line_items");
    assertThat(names(table))
        .containsExactly(
            "name",
            "schema",
            "relation",
            "kind",
            "class",
            "managedByCitus",
            "planned",
            "wave",
            "distributionColumn",
            "confidence",
            "path",
            "alternatives",
            "agreement",
            "rows",
            "evidence",
            "findings");
    assertThat(table.get("class").asText()).isEqualTo("backfill");
    assertThat(table.get("agreement").asText()).isEqualTo("may-disagree");
    assertThat(table.get("path").toString())
        .isEqualTo(
            "[{\"from\":\"public.line_items\",\"columns\":[\"order_id\"],\"to\":\"public.orders\","
                + "\"referencedColumns\":[\"id\"],\"constraint\":\"line_items_order_id_fkey\","
                + "\"nullable\":false,\"kind\":\"declared\"}]");
    assertThat(table.at("/alternatives/0/0/columns/0").asText()).isEqualTo("product_id");
    assertThat(names(table.at("/evidence/0"))).containsExactly("text", "file", "line");
    assertThat(table.get("findings").toString()).isEqualTo("[\"U01\",\"U12\"]");
  }

  @Test
  void hasNoPathForATableThatCarriesTheKey() {
    JsonNode table = table(json(SmallSchema.storefront()), "orders");
    assertThat(table.get("path")).isEmpty();
    assertThat(table.get("wave").isNull()).isTrue();
    assertThat(table.get("distributionColumn").asText()).isEqualTo("store_id");
  }

  @Test
  void keepsRawNamesBesideTheQuotedOne() {
    JsonNode json = json(SmallSchema.named(ReportsTest.HOSTILE));
    JsonNode table = table(json, "stores" + ReportsTest.HOSTILE);
    assertThat(table.get("schema").asText()).isEqualTo("public" + ReportsTest.HOSTILE);
    assertThat(table.get("name").asText()).startsWith("\"public\"\"'</script>");
  }

  private static JsonNode table(JsonNode json, String relation) {
    for (JsonNode table : json.get("tables")) {
      if (table.get("relation").asText().equals(relation)) {
        return table;
      }
    }
    throw new AssertionError("no table " + relation);
  }

  private static JsonNode json(Analysis analysis) {
    try {
      return new ObjectMapper().readTree(ReportsTest.text(analysis, "analysis.json"));
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> names(JsonNode node) {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
