package tenantpath.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import tenantpath.Analysis;
import tenantpath.AnalysisOptions;
import tenantpath.Analyzer;
import tenantpath.Assessment;
import tenantpath.ddl.SchemaReading;
import tenantpath.decisions.DecisionsFile;
import tenantpath.distribution.CitusVersion;
import tenantpath.distribution.DesignOptions;
import tenantpath.distribution.ImpossibleTarget;
import tenantpath.distribution.UnknownTenant;
import tenantpath.dump.DumpSource;
import tenantpath.dump.UnreadableInput;
import tenantpath.plan.Route;

/** What the user asks of the design, on the command line. */
final class DesignArguments {
  @Option(
      names = "--tenant",
      paramLabel = "NAME",
      description =
          "The tenant table, and its key if that is not the primary key: stores, stores.store_id, "
              + "public.\"Tenant\". Without it the best-ranked candidate is taken.")
  private Optional<String> tenant = Optional.empty();

  @Option(
      names = "--column",
      paramLabel = "NAME",
      description = "The name of the column that tables without the key get.")
  private Optional<String> column = Optional.empty();

  @Option(
      names = "--carrier",
      paramLabel = "NAME",
      description =
          "A column that carries the key without a foreign key: company_id in every table, "
              + "orders.company_id in one. May be given several times.")
  private List<String> carriers = List.of();

  @Option(
      names = "--decisions",
      paramLabel = "FILE",
      description =
          "The reviewed decisions, as a YAML file. --tenant, --column and --carrier go before what it "
              + "says of the same.")
  private Optional<Path> decisions = Optional.empty();

  @Option(
      names = "--citus",
      paramLabel = "V",
      converter = CitusConverter.class,
      description = "The Citus version to move to (default: 13.2).")
  private Optional<CitusVersion> citus = Optional.empty();

  @Option(
      names = "--postgres",
      paramLabel = "N",
      converter = MajorConverter.class,
      description =
          "The PostgreSQL major version to move to (default: the lowest that this Citus runs on and "
              + "that is not older than the dump's server).")
  private Optional<Integer> postgres = Optional.empty();

  /** Analyses a dump as asked, for a migration in place. */
  Analysis analysis(DumpSource dump, Console console)
      throws Refusal, UnreadableInput, UnknownTenant, ImpossibleTarget {
    return analysis(dump, Route.IN_PLACE, console);
  }

  /** Analyses a dump as asked; refused where the decisions are wrong. */
  Analysis analysis(DumpSource dump, Route route, Console console)
      throws Refusal, UnreadableInput, UnknownTenant, ImpossibleTarget {
    console.progress().at("reading and classifying");
    return checked(Analyzer.analyze(dump, options().by(route)), console);
  }

  /** The same of a dump that was read already. */
  Analysis analysis(SchemaReading read, Console console)
      throws Refusal, UnknownTenant, ImpossibleTarget {
    console.progress().at("classifying");
    return checked(Analyzer.analyze(read, options().by(Route.IN_PLACE)), console);
  }

  private static Analysis checked(Analysis analysis, Console console) throws Refusal {
    console.progress().clear();
    DecisionErrors.refuse(analysis.findings(), console);
    return analysis;
  }

  /** The same, without a plan. */
  Assessment assessment(DumpSource dump, Console console)
      throws Refusal, UnreadableInput, UnknownTenant, ImpossibleTarget {
    console.progress().at("reading and classifying");
    Assessment assessment = Analyzer.assess(dump, options());
    console.progress().clear();
    DecisionErrors.refuse(assessment.findings(), console);
    return assessment;
  }

  private AnalysisOptions options() throws Refusal {
    DesignOptions design =
        new DesignOptions(tenant, column, carriers, citus.orElse(CitusVersion.DEFAULT));
    OptionalInt major = postgres.isPresent() ? OptionalInt.of(postgres.get()) : OptionalInt.empty();
    Optional<DecisionsFile> file = Optional.empty();
    if (decisions.isPresent()) {
      file = Optional.of(DecisionsInput.read(decisions.get()));
    }
    return new AnalysisOptions(design, file, citus, major);
  }

  private static final class CitusConverter implements ITypeConverter<CitusVersion> {
    @Override
    public CitusVersion convert(String text) {
      return CitusVersion.parse(text)
          .orElseThrow(
              () -> new TypeConversionException("'" + text + "' is no version such as 13.2"));
    }
  }

  private static final class MajorConverter implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String text) {
      if (!text.matches("[1-9]\\d?")) {
        throw new TypeConversionException("'" + text + "' is no major version such as 16");
      }
      return Integer.valueOf(text);
    }
  }
}
