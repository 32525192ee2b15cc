package tenantpath.check;

import java.util.List;
import tenantpath.finding.FindingCode;

/** What can go wrong on Citus and no dump tells: it has a code and a reason, but no check. */
public final class NotDecidable {
  private static final List<Rule> RULES =
      List.of(
          new Rule(
              FindingCode.of("I04"),
              "Hot index that does not start with the distribution column",
              "Which indexes are hot stands in pg_stat_user_indexes, not in a dump."),
          new Rule(
              FindingCode.of("M02"),
              "COPY with WHERE or ON_ERROR in load scripts",
              "pg_dump writes neither; the scripts that load data are not part of a dump."),
          new Rule(
              FindingCode.of("P09"),
              "Partition that lacks its parent's NOT NULL",
              "PostgreSQL refuses such a partition, so a dump of a server holds none."));

  private NotDecidable() {}

  /** One rule, and why a dump does not decide it. */
  public record Rule(FindingCode code, String title, String reason) {}

  /** All of them, sorted by code. */
  public static List<Rule> rules() {
    return RULES;
  }
}
