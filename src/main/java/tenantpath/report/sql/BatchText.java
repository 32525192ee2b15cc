package tenantpath.report.sql;

import java.util.OptionalLong;
import tenantpath.plan.BackfillMethod;

/** How many rows and batches a backfill is going to take, as far as the dump tells. */
final class BatchText {
  private BatchText() {}

  /** {@code , 250000 rows in the dump, 25 batches}; empty where no number is known. */
  static String rows(OptionalLong rows, BackfillMethod method) {
    if (rows.isEmpty()) {
      return "";
    }
    String counted = ", %d rows in the dump".formatted(rows.getAsLong());
    return method instanceof BackfillMethod.KeyRanges
        ? counted + ", " + batches(rows.getAsLong(), "batch", "batches")
        : counted;
  }

  /** {@code , 250000 rows in the dump, 25 minutes}. */
  static String minutes(OptionalLong rows) {
    return rows.isEmpty()
        ? ""
        : ", %d rows in the dump, %s"
            .formatted(rows.getAsLong(), batches(rows.getAsLong(), "minute", "minutes"));
  }

  private static String batches(long rows, String one, String several) {
    long batches = BackfillMethod.batches(rows);
    return batches + " " + (batches == 1 ? one : several);
  }
}
