package tenantpath.plan;

import java.util.Comparator;
import tenantpath.schema.RelationName;

/**
 * What becomes of one constraint, unique index, trigger, rule or policy of the dump.
 *
 * @param before its definition as {@code pg_get_constraintdef} (…) writes it
 * @param after the same afterwards; empty where it is dropped
 * @param reason why, and for demoted, changed and dropped what follows from it
 */
public record LedgerEntry(
    RelationName table,
    String name,
    LedgerKind kind,
    Fate fate,
    String before,
    String after,
    String reason)
    implements Comparable<LedgerEntry> {
  private static final Comparator<LedgerEntry> ORDER =
      Comparator.comparing(LedgerEntry::table)
          .thenComparing(entry -> entry.kind().code())
          .thenComparing(LedgerEntry::name)
          .thenComparing(LedgerEntry::before);

  @Override
  public int compareTo(LedgerEntry other) {
    return ORDER.compare(this, other);
  }
}
