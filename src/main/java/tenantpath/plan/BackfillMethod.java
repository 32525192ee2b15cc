package tenantpath.plan;

import java.util.List;

/** How the rows of a table are walked to fill the new column. */
public sealed interface BackfillMethod {
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
