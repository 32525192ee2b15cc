package tenantpath.cli;

import java.util.Optional;
import picocli.CommandLine.Option;
import tenantpath.dump.DumpSource;
import tenantpath.dump.RowCounts;

/** What of a dump is read, on the command line. */
final class ReadingArguments {
  @Option(
      names = "--database",
      paramLabel = "NAME",
      description = "Which database of a dump by pg_dumpall that holds several.")
  private Optional<String> database = Optional.empty();

  @Option(
      names = "--row-counts",
      description =
          "Read the data of an archive, too, and count its rows. Those of a plain dump are always "
              + "counted.")
  private boolean rowCounts;

  DumpSource applied(DumpSource source) {
    DumpSource counted = rowCounts ? source.with(RowCounts.OF_ARCHIVES_TOO) : source;
    return database.map(counted::ofDatabase).orElse(counted);
  }
}
