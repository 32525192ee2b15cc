package tenantpath.distribution;

import tenantpath.schema.RelationName;

/** A local table that Citus cannot manage, and why. */
public record Unmanageable(RelationName table, Reason reason) {
  /** What Citus does not take in a table that it manages. */
  public enum Reason {
    INHERITANCE("is in an inheritance"),
    POLICY("has a policy with a subquery"),
    TEMPORARY("is temporary"),
    PARTITIONED_TWICE("has partitions that are partitioned"),
    /** The type would become that of the shard, which takes the table's place. */
    ROW_TYPE("gives its row type to a column"),
    NEEDY("calls a function that needs a table"),
    NEEDED("is needed by a function that a default, CHECK, index or policy calls");

    private final String words;

    Reason(String words) {
      this.words = words;
    }
  }

  /** As a clause: {@code public.logs is temporary}. */
  public String words() {
    return table + " " + reason.words;
  }
}
