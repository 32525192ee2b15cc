package tenantpath.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tenantpath.check.Catalogue;
import tenantpath.check.CheckPages;
import tenantpath.check.NotDecidable;
import tenantpath.finding.FindingCode;

@Command(name = "rules", description = "Print the catalogue of findings, or one page of it.")
final class RulesCommand extends Subcommand {
  @Parameters(
      paramLabel = "CODE",
      arity = "0..1",
      description = "The code of a finding, such as U01: prints its page.")
  private Optional<String> code = Optional.empty();

  RulesCommand(Console console) {
    super(console);
  }

  @Override
  ExitStatus run() throws Refusal {
    if (code.isPresent()) {
      page(code.get()).lines().forEach(console::line);
      return ExitStatus.DONE;
    }
    for (Catalogue.Entry entry : Catalogue.entries()) {
      console.line(entry.code() + "  " + entry.title());
    }
    console.line("");
    console.line("Not decidable from a dump:");
    for (NotDecidable.Rule rule : NotDecidable.rules()) {
      console.line(rule.code() + "  " + rule.title() + ": " + rule.reason());
    }
    return ExitStatus.DONE;
  }

  private static String page(String typed) throws Refusal {
    String wanted = typed.toUpperCase(Locale.ROOT);
    return Optional.of(wanted)
        .filter(FindingCode::isCode)
        .map(FindingCode::of)
        .flatMap(CheckPages::page)
        .orElseThrow(() -> unknown(typed, wanted));
  }

  private static Refusal unknown(String typed, String wanted) {
    List<String> known = Catalogue.entries().stream().map(e -> e.code().value()).toList();
    List<String> alike = known.stream().filter(c -> c.startsWith(first(wanted))).toList();
    String codes = String.join(", ", alike.isEmpty() ? known : alike);
    return Refusal.usage("there is no rule " + typed + ": known are " + codes + ".");
  }

  private static String first(String wanted) {
    return wanted.isEmpty() ? " " : wanted.substring(0, 1);
  }
}
