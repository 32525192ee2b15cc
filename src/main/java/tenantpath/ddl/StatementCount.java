package tenantpath.ddl;

import tenantpath.dump.SourceFacts;
import tenantpath.dump.SourceSummary;

/** How many statements of one file were read, ignored or left unread so far. */
final class StatementCount {
  long read;
  long ignored;
  long unread;

  SourceSummary summary(SourceFacts facts) {
    return new SourceSummary(
        facts.name(),
        facts.format(),
        facts.serverVersion(),
        facts.dumpVersion(),
        read + ignored + unread,
        read,
        ignored,
        unread);
  }
}
