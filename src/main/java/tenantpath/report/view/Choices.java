package tenantpath.report.view;

import java.util.Map;
import java.util.Optional;

/** What there is to choose where a check finds something, and what holds until it is chosen. */
final class Choices {
  /** The choice in the imperative, and what is known; empty where each finding tells its own. */
  private record Choice(String words, String why) {}

  private static final Map<String, Choice> CHOICES =
      Map.ofEntries(
          choice(
              "F03",
              "Bring the referenced table into the plan, or give the foreign key up",
              "Citus takes no foreign key from a distributed table to one that stays on the"
                  + " coordinator: the plan drops it."),
          choice(
              "F05",
              "Distribute the local table too, or let the application check it",
              "A foreign key from a table on the coordinator to a distributed one is checked"
                  + " against an empty table, or refused: the plan drops it."),
          choice(
              "F08",
              "Let the application clear the column, or choose another action",
              "Citus takes no ON DELETE SET NULL or SET DEFAULT in a foreign key that contains the"
                  + " tenant key: the plan makes it NO ACTION, so that no row is lost."),
          choice(
              "F09",
              "Make sure that nothing updates the referenced key",
              "Citus takes no ON UPDATE action in a foreign key that contains the tenant key: the"
                  + " plan makes it NO ACTION."),
          choice("F13", "Give up a foreign key to the tenant, or make it the key", ""),
          choice("K02", "Say when the key's type may be changed", ""),
          choice("P01", "Flatten the partitions, or leave the table out", ""),
          choice("P03", "Merge inherited tables, or make them partitions", ""),
          choice(
              "T01",
              "Move triggers into the application, or keep them at your own risk",
              "Citus takes no triggers on distributed and reference tables: the plan drops them, and"
                  + " the rollback brings them back."),
          choice(
              "U12",
              "Drop a UNIQUE of the tenant table, or keep it in a look-up table",
              "With the tenant key in it a UNIQUE of the tenant table says nothing, and Citus takes"
                  + " none without: the plan keeps a plain index."),
          withoutTenant("K08"),
          withoutTenant("W01"),
          choice(
              "W02",
              "Accept or reject what names and types suggest",
              "No foreign key declares these relationships: until they are accepted, the plan leaves"
                  + " the tables out."),
          choice(
              "W04",
              "Say the class of what is undecided",
              "The dump does not tell whose these tables are: until somebody does, the plan leaves"
                  + " them out."),
          choice("W05", "Name the tenant", ""),
          choice(
              "W06",
              "Choose among paths that may disagree",
              "More than one path leads to a tenant, and nothing makes them lead to the same one."
                  + " Phase 40 compares them and stops at rows that differ: those cross tenants"
                  + " today."));

  private Choices() {}

  private static Map.Entry<String, Choice> choice(String code, String words, String why) {
    return Map.entry(code, new Choice(words, why));
  }

  private static Map.Entry<String, Choice> withoutTenant(String code) {
    return choice(
        code,
        "Say what becomes of rows that reach no tenant",
        "The key, or a column on the way to it, may be NULL. Phase 40 counts the rows and stops if"
            + " there are any; where there are none, nothing has to be decided.");
  }

  /** The choice, or the check's title where there is no better word for it. */
  static String of(CheckView check) {
    return Optional.ofNullable(CHOICES.get(check.code())).map(Choice::words).orElse(check.title());
  }

  /** What is known, the same for every table; empty where the findings say more. */
  static String why(CheckView check) {
    return Optional.ofNullable(CHOICES.get(check.code())).map(Choice::why).orElse("");
  }
}
