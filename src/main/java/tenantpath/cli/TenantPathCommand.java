package tenantpath.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "tenantpath",
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    usageHelpWidth = 100,
    description =
        "Reads a pg_dump file, never a database, and says which tables Citus can distribute by the "
            + "tenant key, which need it backfilled and through which path, which become reference tables "
            + "and which stay local; and writes the SQL of the migration.",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:Done; unread statements and findings are in the report.",
      "1:Findings at or above --fail-on.",
      "2:The command line is wrong, or names what is not there.",
      "3:The input cannot be read at all.",
      "4:The decisions file is wrong.",
      "70:Internal error."
    })
final class TenantPathCommand {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Print this help.")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Print the version.")
  private boolean version;
}
