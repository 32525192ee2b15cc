package tenantpath.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tenantpath.distribution.ImpossibleTarget;
import tenantpath.distribution.UnknownTenant;
import tenantpath.dump.UnreadableInput;

/** One subcommand: its fields are its options, {@link #run} does its work. */
@Command(
    mixinStandardHelpOptions = false,
    sortOptions = false,
    usageHelpAutoWidth = false,
    usageHelpWidth = 100)
abstract class Subcommand implements Callable<Integer> {
  final Console console;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Print this help.")
  private boolean help;

  Subcommand(Console console) {
    this.console = console;
  }

  abstract ExitStatus run() throws Refusal, UnreadableInput, UnknownTenant, ImpossibleTarget;

  @Override
  public final Integer call() throws Refusal, UnreadableInput, UnknownTenant, ImpossibleTarget {
    return run().code();
  }
}
