package tenantpath.report.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tenantpath.plan.Hazard;
import tenantpath.plan.Lock;
import tenantpath.plan.Phase;
import tenantpath.plan.Step;

/**
 * Tells what runs without being asked in a few stages; the other files are for the plan to tell.
 */
final class StageViews {
  private enum Stage {
    FILL("Fill the key"),
    KEYS("Widen the keys"),
    CITUS("On Citus");

    private final String title;

    Stage(String title) {
      this.title = title;
    }

    static Stage of(Phase phase) {
      if (phase.onCitus()) {
        return CITUS;
      }
      return phase == Phase.KEYS ? KEYS : FILL;
    }
  }

  private StageViews() {}

  static List<StageView> of(List<Step> steps) {
    Map<Stage, List<Step>> byStage = new EnumMap<>(Stage.class);
    steps.stream()
        .filter(step -> step.phase().inMigration())
        .forEach(
            step ->
                byStage.computeIfAbsent(Stage.of(step.phase()), s -> new ArrayList<>()).add(step));
    List<StageView> views = new ArrayList<>();
    byStage.forEach((stage, ofStage) -> views.add(view(stage, ofStage)));
    return views;
  }

  private static StageView view(Stage stage, List<Step> steps) {
    List<String> numbers =
        steps.stream().map(Step::phase).distinct().sorted().map(Phase::number).toList();
    String first = numbers.get(0);
    String last = numbers.get(numbers.size() - 1);
    Hazard heaviest = PhaseViews.heaviest(steps);
    return new StageView(
        stage.title,
        first.equals(last) ? first : first + "–" + last,
        first,
        PhaseViews.extent(steps),
        PhaseViews.lock(heaviest),
        heaviest.duration().words(),
        longer(heaviest, steps));
  }

  private static String longer(Hazard heaviest, List<Step> steps) {
    return steps.stream()
        .map(Step::hazard)
        .filter(h -> h.lock().compareTo(Lock.SHARE_ROW_EXCLUSIVE) >= 0)
        .max(Comparator.comparing(Hazard::duration).thenComparing(Hazard::lock))
        .filter(h -> h.duration().compareTo(heaviest.duration()) > 0)
        .map(h -> h.lock().sql() + " " + h.duration().words())
        .orElse("");
  }
}
