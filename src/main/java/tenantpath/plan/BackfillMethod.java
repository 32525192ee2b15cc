package tenantpath.plan;

import java.util.List;

/** How the rows of a table are walked to fill the new column. */
public sealed interface BackfillMethod {
  /** How many rows a batch has. */
  int BATCH = 10_000;

  /** How many batches so many rows make. */
  static long batches(long rows) {
    return (rows + BATCH - 1) / BATCH;
  }

  /** One UPDATE: the table is known to be small. */
  record Whole() implements BackfillMethod {}

  /** Ranges of a key that is unique, NOT NULL and ordered by the server's own operators. */
  record KeyRanges(List<String> columns) implements BackfillMethod {
    public KeyRanges {
      columns = List.copyOf(columns);
    }
  }

  /** Ranges of pages, where no key can be walked. */
  record PageRanges() implements BackfillMethod {}
}
