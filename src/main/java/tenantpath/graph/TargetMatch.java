package tenantpath.graph;

import java.util.ArrayList;
import java.util.List;
import tenantpath.schema.RelationName;

/**
 * A table that a column may name, how sure its name makes it and why.
 *
 * @param score from 0 to 100; see {@link InferredRelationship}
 */
record TargetMatch(Targets.Target target, int score, String reason) {
  static final int KEYED = 92;
  static final int EXACT = 90;
  static final int SAME_PREFIX = 80;
  static final int ROLE = 75;
  static final int QUESTION = 55;
  private static final int PERSON = 50;
  private static final int OTHER_SCHEMA = 15;

  private static final List<List<String>> PERSONS = List.of(List.of("user"), List.of("person"));
  private static final List<String> PERSON_ROLES =
      List.of(
          "author",
          "creator",
          "owner",
          "editor",
          "assignee",
          "reviewer",
          "approver",
          "reporter",
          "sender",
          "recipient",
          "receiver",
          "member",
          "manager",
          "actor",
          "admin",
          "follower");

  /** Every match, in no order that matters. */
  static List<TargetMatch> all(RelationName from, ReferenceColumn reference, Targets targets) {
    List<TargetMatch> matches = new ArrayList<>();
    List<String> base = reference.base();
    List<String> stem = NameWords.singular(String.join("_", base));
    String name = reference.column().name();
    targets
        .keyed(NameWords.of(name))
        .forEach(t -> matches.add(of(from, t, KEYED, name, "is the name of its key")));
    targets.named(stem).forEach(t -> matches.add(of(from, t, EXACT, name, "names it")));
    for (Targets.Target target : targets.ending(stem)) {
      int score = sharePrefix(from, target, stem) ? SAME_PREFIX : QUESTION;
      matches.add(of(from, target, score, name, "names the end of its name"));
    }
    for (int i = 1; i < stem.size(); i++) {
      for (Targets.Target target : targets.named(stem.subList(i, stem.size()))) {
        matches.add(of(from, target, ROLE - i, name, "ends with its name, after a role"));
      }
    }
    if (isPerson(base)) {
      PERSONS.stream()
          .flatMap(person -> targets.named(person).stream())
          .forEach(t -> matches.add(of(from, t, PERSON, name, "names a person's role")));
    }
    return matches;
  }

  private static TargetMatch of(
      RelationName from, Targets.Target target, int score, String column, String why) {
    boolean here = from.schema().equals(target.table().schema());
    return new TargetMatch(
        target,
        here ? score : score - OTHER_SCHEMA,
        "no foreign key declares it; the column's name " + why + ", and the types agree");
  }

  /** cms_group_sections and cms_groups share what stands before group. */
  private static boolean sharePrefix(RelationName from, Targets.Target target, List<String> stem) {
    List<String> prefix = target.stem().subList(0, target.stem().size() - stem.size());
    List<String> words = NameWords.of(from.name());
    return words.size() >= prefix.size() && words.subList(0, prefix.size()).equals(prefix);
  }

  /** author_id, created_by_id, last_editor_id. */
  private static boolean isPerson(List<String> base) {
    String last = base.get(base.size() - 1);
    return last.equals("by") || PERSON_ROLES.contains(last);
  }
}
