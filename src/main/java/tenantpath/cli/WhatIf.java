package tenantpath.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tenantpath.Analysis;
import tenantpath.distribution.Confidence;
import tenantpath.distribution.Placement;
import tenantpath.distribution.TableDesign;
import tenantpath.distribution.TenantKey;
import tenantpath.graph.Relationship;
import tenantpath.schema.Identifier;

/** What would give a table another class, or the same with more certainty. */
final class WhatIf {
  private final Analysis analysis;
  private final TableDesign design;

  private WhatIf(Analysis analysis, TableDesign design) {
    this.analysis = analysis;
    this.design = design;
  }

  static List<String> of(Analysis analysis, TableDesign design) {
    return new WhatIf(analysis, design).sentences();
  }

  private List<String> sentences() {
    Optional<TenantKey> key = analysis.design().key();
    if (key.isEmpty()) {
      return List.of("--tenant NAME: the table that holds one row a tenant.");
    }
    if (analysis.schema().table(design.table()).stream().anyMatch(t -> t.isPartition())) {
      return List.of("Its parent's class: ask for that.");
    }
    if (key.get().table().equals(design.table())) {
      return List.of("--tenant NAME: another table as the tenant.");
    }
    return switch (design.placement().kind()) {
      case READY -> ready(key.get(), (Placement.Ready) design.placement());
      case BACKFILL -> backfill(key.get(), (Placement.Backfill) design.placement());
      case REFERENCE ->
          List.of(
              foreignKey("need backfill"),
              "Without the distributed tables that reference or join it, it would stay local.");
      case LOCAL ->
          List.of(
              foreignKey("need backfill"),
              "A foreign key to it from a distributed table would make it a reference table.");
      case UNDECIDED -> List.of(foreignKey("need backfill"), carrier("makes it ready"));
    };
  }

  private List<String> ready(TenantKey key, Placement.Ready ready) {
    String column = Identifier.quote(ready.column());
    if (design.confidence() == Confidence.INFERRED) {
      return List.of(
          "A foreign key from " + column + " to " + root(key) + " would make it certain.",
          "A foreign key from " + column + " to another table would take the class away.");
    }
    return List.of("Only another tenant key would: --tenant NAME.");
  }

  private List<String> backfill(TenantKey key, Placement.Backfill backfill) {
    List<String> sentences = new ArrayList<>();
    String column = Identifier.quote(backfill.column());
    sentences.add(
        "A column " + column + " with a foreign key to " + root(key) + " makes it ready.");
    backfill.path().hops().stream()
        .filter(Relationship::nullable)
        .findFirst()
        .ifPresent(
            hop ->
                sentences.add(
                    "NOT NULL on "
                        + Identifier.list(hop.columns())
                        + " of "
                        + hop.from().quoted()
                        + " would make the path safe."));
    return sentences;
  }

  private static String root(TenantKey key) {
    return key.table().quoted() + " (" + Identifier.quote(key.column()) + ")";
  }

  private static String foreignKey(String verb) {
    return "A foreign key from it to a table that has or gets the key would make it " + verb + ".";
  }

  private String carrier(String makes) {
    return "--carrier "
        + Identifier.quote(design.table().name())
        + ".COLUMN, if it has a column that carries the key without a foreign key, "
        + makes
        + ".";
  }
}
