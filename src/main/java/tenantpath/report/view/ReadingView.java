package tenantpath.report.view;

import java.util.List;

/**
 * What was read of the dump, what was not, and why.
 *
 * @param account the sum of all statements in one sentence
 */
public record ReadingView(
    String account, List<Source> sources, List<Ignored> ignored, List<Unread> unread) {
  public ReadingView {
    sources = List.copyOf(sources);
    ignored = List.copyOf(ignored);
    unread = List.copyOf(unread);
  }

  /** One dump file; the versions read "PostgreSQL 15.20, pg_dump 15.20". */
  public record Source(
      String name,
      String format,
      String versions,
      String total,
      String read,
      String ignored,
      String unread) {}

  /** How many statements do not bear on distribution, and why. */
  public record Ignored(String what, String count) {}

  /** A statement that was not understood. */
  public record Unread(String place, String reason, String text) {}
}
