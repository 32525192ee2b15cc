package tenantpath.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tenantpath.decisions.RelationshipDecision.Verdict;
import tenantpath.source.Location;

/** Reads the entries of {@code relationships}: each accepts or rejects one. */
final class RelationshipEntries {
  private static final Set<String> KEYS = Fields.keys("accept", "reject", "reason", "owner");

  private final Problems problems;
  private final TableNames names;
  private final List<RelationshipDecision> decided = new ArrayList<>();

  RelationshipEntries(Problems problems, TableNames names) {
    this.problems = problems;
    this.names = names;
  }

  List<RelationshipDecision> read(List<YamlNode> items) {
    for (YamlNode item : items) {
      Fields.of(item, KEYS, problems).flatMap(this::relationship).ifPresent(this::add);
    }
    return decided;
  }

  private void add(RelationshipDecision decision) {
    Optional<RelationshipDecision> other =
        decided.stream().filter(decision::contradicts).findFirst();
    if (other.isPresent()) {
      problems.contradiction(
          decision.provenance().span().start(),
          "the same relationship is accepted and rejected, see " + other.get().provenance().span(),
          "keep one of the two entries");
      return;
    }
    Optional<RelationshipDecision> same = decided.stream().filter(decision::elsewhere).findFirst();
    if (same.isPresent()) {
      problems.contradiction(
          decision.provenance().span().start(),
          "the same columns name another table at " + same.get().provenance().span(),
          "keep one of the two entries");
      return;
    }
    decided.add(decision);
  }

  private Optional<RelationshipDecision> relationship(Fields fields) {
    Optional<String> accepted = fields.text("accept");
    Optional<String> rejected = fields.text("reject");
    if (accepted.isPresent() == rejected.isPresent()) {
      problems.malformed(
          fields.location(), "an entry of relationships accepts or rejects one", "accept: …");
      return Optional.empty();
    }
    Verdict verdict = accepted.isPresent() ? Verdict.ACCEPT : Verdict.REJECT;
    Location place = fields.locationOf(accepted.isPresent() ? "accept" : "reject");
    Optional<RelationshipLine> line =
        RelationshipLine.parse(accepted.or(() -> rejected).orElseThrow());
    if (line.isEmpty() || verdict == Verdict.ACCEPT && line.get().to().isEmpty()) {
      problems.malformed(
          place, "this is no relationship", "write child(column, …) -> parent(column, …)");
      return Optional.empty();
    }
    return names.relationship(line.get(), verdict, fields.provenance(), place);
  }
}
