package tenantpath.plan;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * The order of steps: the one they were added in, except where one must run before another, which
 * comes with its reason.
 */
final class StepOrder {
  private final List<Step> steps;
  private final Map<Step, Integer> places = new IdentityHashMap<>();
  private final List<List<Integer>> successors = new ArrayList<>();
  private final List<String> reasons = new ArrayList<>();
  private final int[] waitingFor;

  StepOrder(List<Step> steps) {
    this.steps = List.copyOf(steps);
    for (Step step : steps) {
      places.put(step, places.size());
      successors.add(new ArrayList<>());
    }
    waitingFor = new int[steps.size()];
  }

  /** One side of a rule. */
  final class First {
    private final Step first;

    private First(Step first) {
      this.first = first;
    }

    void before(Step second, String reason) {
      successors.get(places.get(first)).add(places.get(second));
      waitingFor[places.get(second)]++;
      reasons.add(reason);
    }
  }

  First mustRun(Step first) {
    return new First(first);
  }

  List<Step> sorted() {
    PriorityQueue<Integer> ready = new PriorityQueue<>();
    for (int i = 0; i < waitingFor.length; i++) {
      if (waitingFor[i] == 0) {
        ready.add(i);
      }
    }
    List<Step> sorted = new ArrayList<>();
    while (!ready.isEmpty()) {
      int place = ready.poll();
      sorted.add(steps.get(place));
      for (int next : successors.get(place)) {
        if (--waitingFor[next] == 0) {
          ready.add(next);
        }
      }
    }
    PlanVerifier.require(
        sorted.size() == steps.size(),
        "the rules of order have no ring: " + reasons.stream().distinct().toList());
    return sorted;
  }
}
