package tenantpath.distribution;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tenantpath.decisions.FindingDecision;
import tenantpath.decisions.Problems;
import tenantpath.finding.FindingCode;

/** Guarantees of the schema that people give up. */
final class AcceptedLosses {
  private static final Map<String, ObstacleType> TYPES =
      Map.of(
          "F03", ObstacleType.FOREIGN_KEY_TO_LOCAL,
          "F04", ObstacleType.FOREIGN_KEY_REFERENCE_TO_DISTRIBUTED,
          "F05", ObstacleType.FOREIGN_KEY_LOCAL_TO_DISTRIBUTED,
          "F06", ObstacleType.FOREIGN_KEY_REFERENCE_TO_LOCAL_ACTION,
          "F08", ObstacleType.FOREIGN_KEY_SETS_KEY,
          "F09", ObstacleType.FOREIGN_KEY_UPDATES_KEY,
          "F13", ObstacleType.FOREIGN_KEY_TO_ROOT_OFF_KEY,
          "F20", ObstacleType.FOREIGN_KEY_UNMANAGEABLE,
          "T01", ObstacleType.TRIGGER,
          "U12", ObstacleType.ROOT_UNIQUE_WITHOUT_KEY);

  private final List<FindingDecision> decisions;
  private final Problems problems;
  private final Set<FindingDecision> used = new LinkedHashSet<>();

  AcceptedLosses(List<FindingDecision> all, Problems problems) {
    decisions = all.stream().filter(d -> d.verdict() == FindingDecision.Verdict.ACCEPT).toList();
    this.problems = problems;
  }

  /** The code of a loss of that type; empty where no decision accepts one. */
  static Optional<FindingCode> code(ObstacleType type) {
    return TYPES.entrySet().stream()
        .filter(entry -> entry.getValue() == type)
        .map(entry -> FindingCode.of(entry.getKey()))
        .findFirst();
  }

  /** The obstacle, accepted where people did so. */
  Obstacle seen(Obstacle obstacle) {
    if (obstacle.kind() != ObstacleKind.NEEDS_DECISION) {
      return obstacle;
    }
    Optional<FindingDecision> decision =
        decisions.stream().filter(d -> bearsOn(d, obstacle)).findFirst();
    decision.ifPresent(used::add);
    return decision.map(d -> obstacle.accepted(evidence(d))).orElse(obstacle);
  }

  private static Evidence evidence(FindingDecision decision) {
    List<String> answers = FindingDecision.answers(decision.code());
    String answer = decision.answer().orElse(answers.get(0));
    return Evidence.at(decision.provenance().span(), answer + ", " + decision.provenance().words());
  }

  private static boolean bearsOn(FindingDecision decision, Obstacle obstacle) {
    return TYPES.get(decision.code().value()) == obstacle.type()
        && decision.table().filter(table -> !table.equals(obstacle.table())).isEmpty()
        && decision.object().filter(object -> !object.equals(obstacle.object())).isEmpty();
  }

  /** Tells which decisions accept what is not lost. */
  void tellIdle() {
    decisions.stream()
        .filter(decision -> !used.contains(decision))
        .forEach(
            decision ->
                problems.idle(
                    decision.provenance().span(),
                    "nothing is lost that it accepts: there is no such " + decision.code(),
                    "remove the entry, or correct its table and object"));
  }
}
