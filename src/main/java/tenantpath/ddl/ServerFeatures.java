package tenantpath.ddl;

import java.util.List;
import tenantpath.dump.SourceFacts;

/**
 * What depends on the version of the server that was dumped.
 *
 * @param partitionIdentity whether partitions share their parent's identity column: from 17 on
 */
record ServerFeatures(boolean partitionIdentity) {
  private static final int PARTITION_IDENTITY = 17;

  /** By the dump's header; where that was stripped, by settings that only newer ones know. */
  static ServerFeatures of(List<SourceFacts> sources, DatabaseReader database) {
    int newest = sources.stream().mapToInt(ServerFeatures::major).max().orElse(0);
    return new ServerFeatures(
        newest == 0 ? database.catalog().session.knows17() : newest >= PARTITION_IDENTITY);
  }

  private static int major(SourceFacts facts) {
    String digits = facts.serverVersion().replaceFirst("\\D.*$", "");
    return digits.isEmpty() ? 0 : Integer.parseInt(digits);
  }
}
