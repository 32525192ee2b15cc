package tenantpath.ddl;

import tenantpath.dump.SourceFacts;
import tenantpath.dump.SourceSummary;

/** How many statements of one file were read, ignored or left unread so far. */
final class StatementCount {
  long read;
  long ignored;
  long unread;

  long total() {
    return read + ignored + unread;
  }

  void add(StatementCount other) {
    read += other.read;
    ignored += other.ignored;
    unread += other.unread;
  }

  SourceSummary summary(SourceFacts facts) {
    return new SourceSummary(
        facts.name(),
        facts.format(),
        facts.serverVersion(),
        facts.dumpVersion(),
        total(),
        read,
        ignored,
        unread);
  }
}
