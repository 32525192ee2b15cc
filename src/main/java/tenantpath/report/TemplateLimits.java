package tenantpath.report;

import java.util.concurrent.TimeUnit;

/**
 * How far a user's templates may go before they are stopped.
 *
 * @param characters of one file
 * @param nanos for all files of a run
 */
record TemplateLimits(long characters, long nanos) {
  /** Twice the report of ten thousand tables, and many times what it takes to render it. */
  static final TemplateLimits DEFAULT =
      new TemplateLimits(80_000_000, TimeUnit.SECONDS.toNanos(60));
}
