package tenantpath.report.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tenantpath.Analysis;
import tenantpath.distribution.Evidence;
import tenantpath.distribution.Placement;
import tenantpath.distribution.TableDesign;
import tenantpath.finding.Finding;
import tenantpath.graph.ReferencePath;
import tenantpath.graph.Relationship;
import tenantpath.plan.CitusStep;
import tenantpath.schema.RelationName;
import tenantpath.schema.Table;

/** Writes the tables of {@code analysis.json}. */
final class TableJson {
  private final Analysis analysis;
  private final Map<String, SortedSet<String>> codes = new TreeMap<>();
  private final Set<RelationName> managed;

  TableJson(Analysis analysis) {
    this.analysis = analysis;
    managed =
        analysis.plan().steps(CitusStep.SetAside.class).stream()
            .flatMap(step -> step.managed().stream())
            .collect(Collectors.toSet());
    for (Finding finding : analysis.findings()) {
      finding
          .table()
          .ifPresent(
              table ->
                  codes.computeIfAbsent(table, t -> new TreeSet<>()).add(finding.code().value()));
    }
  }

  void write(ObjectNode node, Table table) {
    RelationName name = table.name();
    TableDesign design =
        analysis
            .design()
            .of(name)
            .orElseThrow(() -> new IllegalStateException("no verdict on " + name));
    node.put("name", name.quoted())
        .put("schema", name.schema())
        .put("relation", name.name())
        .put("kind", table.kind().word())
        .put("class", design.placement().kind().word())
        .put("managedByCitus", managed.contains(table.partitionOf().orElse(name)))
        .put("planned", design.planned());
    placement(node, design.placement(), design.confidence().word());
    if (table.rows().isPresent()) {
      node.put("rows", table.rows().getAsLong());
    } else {
      node.putNull("rows");
    }
    evidence(node.putArray("evidence"), design.evidence());
    ArrayNode findings = node.putArray("findings");
    codes.getOrDefault(name.quoted(), new TreeSet<>()).forEach(findings::add);
  }

  private static void placement(ObjectNode node, Placement placement, String confidence) {
    if (placement instanceof Placement.Backfill backfill) {
      node.put("wave", backfill.wave())
          .put("distributionColumn", backfill.column())
          .put("confidence", confidence);
      hops(node.putArray("path"), backfill.path());
      if (backfill.path().unlisted() > 0) {
        node.put("hopsNotListed", backfill.path().unlisted());
      }
      ArrayNode alternatives = node.putArray("alternatives");
      backfill.alternatives().forEach(path -> hops(alternatives.addArray(), path));
      node.put("agreement", backfill.agreement().word());
      return;
    }
    node.putNull("wave");
    node.put("distributionColumn", placement.keyColumn().orElse(null));
    node.put("confidence", confidence);
    node.putArray("path");
    node.putArray("alternatives");
    node.putNull("agreement");
  }

  private static void hops(ArrayNode array, ReferencePath path) {
    path.listed().forEach(hop -> hop(array.addObject(), hop));
  }

  private static void hop(ObjectNode node, Relationship hop) {
    node.put("from", hop.from().quoted());
    hop.columns().forEach(node.putArray("columns")::add);
    hop.typeColumn().ifPresent(column -> node.put("typeColumn", column));
    node.put("to", hop.to().quoted());
    if (!hop.toAlso().isEmpty()) {
      ArrayNode also = node.putArray("toAlso");
      hop.toAlso().forEach(table -> also.add(table.quoted()));
    }
    hop.referencedColumns().forEach(node.putArray("referencedColumns")::add);
    node.put("constraint", hop.constraint().orElse(null));
    node.put("nullable", hop.nullable());
    node.put("kind", hop.kind().name().toLowerCase(Locale.ROOT));
  }

  private static void evidence(ArrayNode array, List<Evidence> evidence) {
    for (Evidence one : evidence) {
      ObjectNode node = array.addObject().put("text", one.text());
      AnalysisJson.place(node, one.span());
    }
  }
}
