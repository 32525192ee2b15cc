package tenantpath.report.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tenantpath.plan.Hazard;
import tenantpath.plan.Lock;
import tenantpath.plan.Phase;
import tenantpath.plan.Step;
import tenantpath.schema.Table;

/** Tells the plan by phase, and its backfill by wave. */
final class PhaseViews {
  private PhaseViews() {}

  static List<PhaseView> of(List<Step> steps) {
    Map<Phase, List<Step>> byPhase = new EnumMap<>(Phase.class);
    steps.forEach(step -> byPhase.computeIfAbsent(step.phase(), p -> new ArrayList<>()).add(step));
    List<PhaseView> views = new ArrayList<>();
    byPhase.forEach((phase, ofPhase) -> views.add(view(phase, ofPhase)));
    return views;
  }

  private static PhaseView view(Phase phase, List<Step> steps) {
    Hazard heaviest = heaviest(steps);
    return new PhaseView(
        phase.number(),
        phase.fileStem() + ".sql",
        what(phase),
        extent(steps),
        lock(heaviest),
        heaviest.duration().words(),
        phase.inMigration());
  }

  static String extent(List<Step> steps) {
    long tables = steps.stream().map(Step::table).distinct().count();
    return Words.count(steps.size(), "step") + " on " + Words.count(tables, "table");
  }

  static Hazard heaviest(List<Step> steps) {
    return steps.stream()
        .map(Step::hazard)
        .max(Comparator.comparing(Hazard::lock).thenComparing(Hazard::duration))
        .orElseThrow();
  }

  static String lock(Hazard hazard) {
    return hazard.lock() == Lock.NONE ? "" : hazard.lock().sql();
  }

  private static String what(Phase phase) {
    return switch (phase) {
      case ADD_COLUMNS -> "Adds the key column, empty and without a default";
      case FILL_NEW_ROWS -> "Triggers fill the key of rows written from now on";
      case BACKFILL -> "Fills the key of the rows that are there, wave by wave";
      case BACKFILL_PG_CRON -> "The same in batches for pg_cron, instead of phase 30";
      case SCHEDULE_PG_CRON -> "The jobs that run those batches";
      case VERIFY_BACKFILL ->
          "Counts missing, orphaned and disagreeing keys; stops if there are any";
      case NOT_NULL -> "Makes the key NOT NULL by way of a validated CHECK";
      case KEYS -> "Widens primary, unique and foreign keys by the tenant key";
      case PREPARE_CITUS -> "Drops by name what Citus refuses while it distributes";
      case DISTRIBUTE -> "Creates the reference tables, then distributes the others";
      case LOAD -> "Copies the rows of every table from the source, and compares their numbers";
      case SET_SEQUENCES -> "Lets every sequence go on where that of the source stands";
      case FOREIGN_KEYS -> "Adds the foreign keys again and validates them";
      case VERIFY -> "Checks placement, colocation, counts and constraints";
      case FREE_LOCAL_COPY -> "Frees the coordinator's hidden copies; cannot be undone";
    };
  }

  static List<WaveView> waves(TableContext context) {
    Map<Integer, List<Table>> waves = new TreeMap<>();
    for (Table table : context.counted()) {
      int wave = context.wave(table.name());
      if (wave > 0) {
        waves.computeIfAbsent(wave, w -> new ArrayList<>()).add(table);
      }
    }
    List<WaveView> views = new ArrayList<>();
    waves.forEach((wave, tables) -> views.add(wave(wave, tables)));
    return views;
  }

  private static WaveView wave(int number, List<Table> tables) {
    boolean known = tables.stream().anyMatch(t -> t.rows().isPresent());
    long rows = tables.stream().mapToLong(t -> t.rows().orElse(0)).sum();
    return new WaveView(
        number,
        Words.count(tables.size(), "table"),
        known ? Words.count(rows, "row") : "",
        tables.stream().map(t -> t.name().quoted()).toList());
  }
}
