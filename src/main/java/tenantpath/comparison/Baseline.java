package tenantpath.comparison;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import tenantpath.finding.Fingerprint;
import tenantpath.finding.Identified;
import tenantpath.finding.Severity;

/**
 * The findings that a project knows of and lives with.
 *
 * @param known how much each weighed
 */
public record Baseline(SortedMap<Fingerprint, Severity> known) {
  public Baseline {
    known = Collections.unmodifiableSortedMap(new TreeMap<>(known));
  }

  /**
   * How findings differ from a baseline.
   *
   * @param fresh those it does not know, or knows as less heavy
   * @param known how many it knows
   * @param gone how many of its own are not found any more
   */
  public record Difference(List<Identified> fresh, int known, int gone) {
    public Difference {
      fresh = List.copyOf(fresh);
    }
  }

  /** The baseline that knows exactly these findings. */
  public static Baseline of(List<Identified> findings) {
    SortedMap<Fingerprint, Severity> known = new TreeMap<>();
    findings.forEach(one -> known.put(one.fingerprint(), one.finding().severity()));
    return new Baseline(known);
  }

  /** What of these findings is new, and what has gone. */
  public Difference difference(List<Identified> findings) {
    List<Identified> fresh = findings.stream().filter(one -> !knows(one)).toList();
    long met = findings.stream().map(Identified::fingerprint).filter(known::containsKey).count();
    return new Difference(fresh, findings.size() - fresh.size(), known.size() - (int) met);
  }

  private boolean knows(Identified one) {
    Severity before = known.get(one.fingerprint());
    return before != null && one.finding().severity().compareTo(before) >= 0;
  }
}
