package tenantpath.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tenantpath.report.view.ReportView;
import tenantpath.report.view.TableView;

/** The long texts that a report says more than once, each kept once and named by its place. */
final class SharedStrings {
  private static final int WORTH_SHARING = 8;

  private final Map<String, Integer> places = new LinkedHashMap<>();

  private SharedStrings() {}

  static SharedStrings of(ReportView report) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    Stream.concat(
            report.tables().stream().flatMap(SharedStrings::texts),
            report.schemaFindings().stream().flatMap(f -> Stream.of(f.message(), f.hint())))
        .filter(text -> text.length() >= WORTH_SHARING)
        .forEach(text -> counts.merge(text, 1, Integer::sum));
    SharedStrings strings = new SharedStrings();
    counts.forEach(
        (text, count) -> {
          if (count > 1) {
            strings.places.put(text, strings.places.size());
          }
        });
    return strings;
  }

  private static Stream<String> texts(TableView table) {
    return Stream.of(
            table.alternatives().stream().map(TableView.PathView::why),
            table.evidence().stream().map(TableView.EvidenceView::text),
            table.keys().stream()
                .flatMap(
                    k ->
                        Stream.of(k.type(), k.name(), k.fate(), k.before(), k.after(), k.reason())),
            table.findings().stream().flatMap(f -> Stream.of(f.message(), f.hint())))
        .flatMap(texts -> texts);
  }

  /** A text, or its place where it is shared. */
  JsonNode node(String text) {
    Integer place = places.get(text);
    return place == null ? TextNode.valueOf(text) : IntNode.valueOf(place);
  }

  List<String> all() {
    return new ArrayList<>(places.keySet());
  }
}
