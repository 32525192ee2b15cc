package tenantpath.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tenantpath.decisions.FindingDecision.Verdict;
import tenantpath.finding.FindingCode;
import tenantpath.schema.RelationName;
import tenantpath.source.Location;

/** Reads the entries of {@code findings}: each accepts a loss, or ignores a finding. */
final class FindingEntries {
  private static final Set<String> KEYS =
      Fields.keys("accept", "ignore", "table", "object", "as", "reason", "owner");

  private final Problems problems;
  private final TableNames names;

  FindingEntries(Problems problems, TableNames names) {
    this.problems = problems;
    this.names = names;
  }

  List<FindingDecision> read(List<YamlNode> items) {
    List<FindingDecision> decided = new ArrayList<>();
    for (YamlNode item : items) {
      Fields.of(item, KEYS, problems).flatMap(this::finding).ifPresent(decided::add);
    }
    return decided;
  }

  private Optional<FindingDecision> finding(Fields fields) {
    Optional<String> accepted = fields.text("accept");
    Optional<String> ignored = fields.text("ignore");
    if (accepted.isPresent() == ignored.isPresent()) {
      problems.malformed(
          fields.location(), "an entry of findings accepts or ignores one", "accept: U12");
      return Optional.empty();
    }
    Verdict verdict = accepted.isPresent() ? Verdict.ACCEPT : Verdict.IGNORE;
    Location place = fields.locationOf(accepted.isPresent() ? "accept" : "ignore");
    Optional<FindingCode> code = code(accepted.or(() -> ignored).orElseThrow(), place);
    if (code.isEmpty() || !isAllowed(verdict, code.get(), fields, place)) {
      return Optional.empty();
    }
    Optional<RelationName> table =
        fields.text("table").flatMap(t -> names.one(t, fields.locationOf("table")));
    if (fields.text("table").isPresent() && table.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new FindingDecision(
            verdict,
            code.get(),
            table,
            fields.text("object"),
            fields.text("as"),
            fields.provenance()));
  }

  private Optional<FindingCode> code(String text, Location place) {
    if (FindingCode.isCode(text)) {
      return Optional.of(FindingCode.of(text));
    }
    problems.malformed(place, "an entry of findings names no check", "accept: U12");
    return Optional.empty();
  }

  private boolean isAllowed(Verdict verdict, FindingCode code, Fields fields, Location place) {
    return switch (verdict) {
      case ACCEPT -> isAnswered(code, fields, place);
      case IGNORE -> isReasoned(code, fields, place);
    };
  }

  private boolean isAnswered(FindingCode code, Fields fields, Location place) {
    List<String> answers = FindingDecision.answers(code);
    if (answers.isEmpty()) {
      problems.contradiction(
          place,
          code + " is no loss that can be accepted",
          "accept one of "
              + String.join(", ", FindingDecision.acceptable())
              + "; or write ignore: "
              + code
              + " with a reason");
      return false;
    }
    Optional<String> answer = fields.text("as");
    if (answer.isPresent() && !answers.contains(answer.get())) {
      problems.malformed(
          fields.locationOf("as"),
          code + " cannot be answered by " + answer.get(),
          "as: "
              + String.join(" or ", answers)
              + "; what can be done by hand, tenantpath rules "
              + code
              + " says");
      return false;
    }
    return true;
  }

  private boolean isReasoned(FindingCode code, Fields fields, Location place) {
    if (fields.text("reason").isPresent()) {
      return true;
    }
    problems.malformed(place, code + " is ignored without a reason", "reason: …");
    return false;
  }
}
