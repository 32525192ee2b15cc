package tenantpath.report.view;

import java.util.ArrayList;
import java.util.List;
import tenantpath.distribution.ChosenBy;
import tenantpath.distribution.Confidence;
import tenantpath.distribution.PlacementKind;
import tenantpath.distribution.TableDesign;
import tenantpath.distribution.TargetVersion;
import tenantpath.distribution.TenantKey;

/** Tells what the verdict takes for granted, so that people can object. */
final class Assumptions {
  private final TableContext context;
  private final List<AssumptionView> views = new ArrayList<>();

  private Assumptions(TableContext context) {
    this.context = context;
  }

  static List<AssumptionView> of(TableContext context) {
    Assumptions assumptions = new Assumptions(context);
    context.analysis().design().key().ifPresent(assumptions::tenant);
    assumptions.target(context.analysis().target());
    assumptions.believed();
    assumptions.sizes();
    assumptions.add(
        Prose.text(
            "The dump is taken for the whole database, as it is today; what applications do beside"
                + " it, the roles that may do it, and other databases are not seen."),
        "");
    return assumptions.views;
  }

  private void tenant(TenantKey key) {
    if (key.chosenBy() == ChosenBy.RANKING) {
      add(
          Prose.of(
              "A tenant is a row of {}: nobody named it, and it ranks first among "
                  + Words.count(context.analysis().design().candidates().size(), "candidate")
                  + ".",
              key.table().quoted()),
          "");
    }
  }

  private void target(TargetVersion target) {
    add(
        Prose.of(
            "The target is Citus "
                + target.citus()
                + " on PostgreSQL "
                + target.postgres()
                + "; {} and {} name another.",
            "--citus",
            "--postgres"),
        "");
  }

  private void believed() {
    long ready = count(PlacementKind.READY);
    if (ready > 0) {
      add(
          Prose.text(
              Words.verb(ready, "table is", "tables are")
                  + " taken for ready by the name and type of a column; no foreign key says that it"
                  + " names the tenant."),
          "class:ready known:inferred");
    }
    long backfill = count(PlacementKind.BACKFILL);
    if (backfill > 0) {
      add(
          Prose.text(
              Words.verb(backfill, "table reaches its", "tables reach their")
                  + " tenant by a relationship that names and types suggest and no foreign key"
                  + " declares."),
          "class:backfill known:inferred");
    }
  }

  private long count(PlacementKind kind) {
    return context.counted().stream()
        .flatMap(table -> context.design(table.name()).stream())
        .filter(design -> design.placement().kind() == kind)
        .map(TableDesign::confidence)
        .filter(confidence -> confidence == Confidence.INFERRED)
        .count();
  }

  private void sizes() {
    long unknown = context.counted().stream().filter(table -> table.rows().isEmpty()).count();
    if (unknown > 0) {
      add(
          Prose.text(
              "The dump has no rows of "
                  + Words.count(unknown, "table")
                  + ", so how large they are is not known: the plan treats them as large."),
          "");
    }
  }

  private void add(Prose text, String filter) {
    views.add(new AssumptionView(text, filter));
  }
}
