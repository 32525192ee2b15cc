package tenantpath.cli;

import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;
import tenantpath.ddl.UnclearDatabase;
import tenantpath.distribution.ImpossibleTarget;
import tenantpath.distribution.UnknownTenant;
import tenantpath.dump.UnreadableInput;
import tenantpath.report.Templates.TemplateFailure;

/** The program: binds a command line to a subcommand and ends with an exit status. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    System.exit(run(Console.ofProcess(), arguments).code());
  }

  /** Runs one command line; never throws, and never writes a stack trace. */
  static ExitStatus run(Console console, String... arguments) {
    ExitStatus status = execute(console, arguments);
    if (!console.finish()) {
      console.error("not everything could be written to standard output.");
      return status == ExitStatus.DONE ? ExitStatus.USAGE : status;
    }
    return status;
  }

  private static ExitStatus execute(Console console, String... arguments) {
    Locale.setDefault(Locale.ROOT); // numbers of an Arabic locale are no numbers in SQL
    try {
      return ExitStatus.of(commandLine(console).execute(arguments));
    } catch (OutOfMemoryError e) {
      console.error(
          "the memory of "
              + (Runtime.getRuntime().maxMemory() >> 20)
              + " MB is not enough: set TENANTPATH_JAVA_OPTIONS=-Xmx4g.");
      return ExitStatus.INTERNAL;
    } catch (RuntimeException | Error bug) {
      return internal(console, bug);
    }
  }

  private static CommandLine commandLine(Console console) {
    CommandLine program = new CommandLine(new TenantPathCommand());
    program.addSubcommand(new AnalyzeCommand(console));
    program.addSubcommand(new KeysCommand(console));
    program.addSubcommand(new ExplainCommand(console));
    program.addSubcommand(new CheckCommand(console));
    program.addSubcommand(new DiffCommand(console));
    program.addSubcommand(new SchemaCommand(console));
    program.addSubcommand(new DecisionsSchemaCommand(console));
    program.addSubcommand(new AnalysisSchemaCommand(console));
    program.addSubcommand(new RulesCommand(console));
    program.registerConverter(Path.class, Main::path);
    program.setExpandAtFiles(false);
    program.setOut(new PrintWriter(console.out()));
    program.setErr(new PrintWriter(console.err()));
    program.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    program.setParameterExceptionHandler((e, args) -> usage(console, e).code());
    program.setExecutionExceptionHandler((e, command, result) -> failure(console, e).code());
    return program;
  }

  private static Path path(String text) {
    if (text.isEmpty()) {
      throw new TypeConversionException("the name of the file is empty");
    }
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new TypeConversionException(
          "'%s' cannot be the name of a file here; where it has letters beyond ASCII, set LC_ALL=C.UTF-8"
              .formatted(text));
    }
  }

  private static ExitStatus usage(Console console, ParameterException e) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    console.error(sentence(e.getMessage()) + suggestion(e) + " Try '" + command + " --help'.");
    return ExitStatus.USAGE;
  }

  private static String sentence(String message) {
    return message.endsWith(".") ? message : message + ".";
  }

  private static String suggestion(ParameterException e) {
    return Optional.of(e)
        .filter(UnmatchedArgumentException.class::isInstance)
        .map(UnmatchedArgumentException.class::cast)
        .flatMap(unmatched -> unmatched.getSuggestions().stream().findFirst())
        .map(nearest -> " Did you mean " + nearest + "?")
        .orElse("");
  }

  private static ExitStatus failure(Console console, Exception e) {
    if (e instanceof Refusal refusal) {
      console.error(refusal.getMessage());
      return refusal.status();
    }
    if (e instanceof UnclearDatabase several) {
      console.error(several.getMessage() + ".");
      return ExitStatus.USAGE;
    }
    if (e instanceof UnreadableInput) {
      console.error(e.getMessage());
      return ExitStatus.UNREADABLE;
    }
    if (e instanceof UnknownTenant
        || e instanceof ImpossibleTarget
        || e instanceof TemplateFailure) {
      console.error(e.getMessage());
      return ExitStatus.USAGE;
    }
    return internal(console, e);
  }

  private static ExitStatus internal(Console console, Throwable bug) {
    StackTraceElement[] trace = bug.getStackTrace();
    String place = trace.length == 0 ? "" : " at " + trace[0];
    console.error(
        "internal error: %s%s; please report it together with this command line."
            .formatted(bug, place));
    return ExitStatus.INTERNAL;
  }
}
