package tenantpath.graph;

import java.util.ArrayList;
import java.util.List;
import tenantpath.schema.Column;
import tenantpath.schema.RelationName;

/**
 * A table that a column may name, how sure its name makes it and why.
 *
 * @param score from 0 to 100; see {@link InferredRelationship}
 */
record TargetMatch(Targets.Target target, int score, String reason) {
  static final int JOINED = 95;
  static final int KEYED = 92;
  static final int EXACT = 90;
  private static final int WRITTEN_OUT = 85;
  static final int SAME_PREFIX = 80;
  static final int ROLE = 75;
  static final int QUESTION = 55;
  private static final int PERSON = 50;
  private static final int OTHER_SCHEMA = 15;
  static final int NOT_ALONE = 10;

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
    targets
        .keyed(NameWords.of(reference.column().name()))
        .forEach(t -> matches.add(of(from, t, KEYED, "is made of the table's and the key's")));
    targets.named(stem).forEach(t -> matches.add(of(from, t, EXACT, "is the table's")));
    for (Targets.Target target : targets.ending(stem)) {
      if (target.table().equals(from)) {
        continue;
      }
      int score = sharePrefix(from, target, stem) ? SAME_PREFIX : QUESTION;
      matches.add(of(from, target, score, "is the end of the table's"));
    }
    for (int i = 1; i < stem.size(); i++) {
      for (Targets.Target target : targets.named(stem.subList(i, stem.size()))) {
        matches.add(of(from, target, ROLE - i, "ends with the table's, after a role"));
      }
    }
    for (List<String> written : Abbreviations.writtenOut(stem)) {
      targets
          .named(written)
          .forEach(t -> matches.add(of(from, t, WRITTEN_OUT, "is short for the table's")));
    }
    if (matches.isEmpty()) {
      targets
          .beginning(stem)
          .forEach(t -> matches.add(of(from, t, QUESTION, "is how the table's begins")));
    }
    if (isPerson(base)) {
      PERSONS.stream()
          .flatMap(person -> targets.named(person).stream())
          .forEach(t -> matches.add(of(from, t, PERSON, "is a role of people")));
    }
    return matches;
  }

  /** That the name of a join table tells both its tables. */
  static TargetMatch joinTable(Targets.Target target) {
    return new TargetMatch(
        target, EXACT, "no foreign key declares it; the join table is named after both its tables");
  }

  /** That a query equates a column with this key. */
  static TargetMatch joined(RelationName table, Column key, String source) {
    return new TargetMatch(
        new Targets.Target(table, NameWords.singular(table.name()), key, true),
        JOINED,
        "no foreign key declares it; %s joins the two by it".formatted(source));
  }

  private static TargetMatch of(RelationName from, Targets.Target target, int score, String why) {
    boolean here = from.schema().equals(target.table().schema());
    int doubt = (here ? 0 : OTHER_SCHEMA) + (target.alone() ? 0 : NOT_ALONE);
    return new TargetMatch(
        target,
        score - doubt,
        "no foreign key declares it; its name " + why + ", and the types agree");
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
