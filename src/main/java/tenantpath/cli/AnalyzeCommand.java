package tenantpath.cli;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tenantpath.Analysis;
import tenantpath.distribution.ImpossibleTarget;
import tenantpath.distribution.UnknownTenant;
import tenantpath.dump.UnreadableInput;
import tenantpath.plan.Route;
import tenantpath.report.Content;
import tenantpath.report.DecisionsDraft;
import tenantpath.report.Reports;
import tenantpath.report.Templates;
import tenantpath.report.sheet.EarlierSheet;

@Command(
    name = "analyze",
    description =
        "Classify the tables, find what Citus would refuse, write the report and the SQL.")
final class AnalyzeCommand extends Subcommand {
  @Mixin private final DumpFiles dumps = new DumpFiles();
  @Mixin private final DesignArguments design = new DesignArguments();

  @Option(
      names = "--route",
      paramLabel = "ROUTE",
      converter = RouteConverter.class,
      defaultValue = "in-place",
      description = {
        "in-place: the SQL migrates the database on the coordinator that holds it (the default).",
        "new-cluster: the database stays plain PostgreSQL, and its rows move to an empty cluster."
      })
  private Route route;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = "tenantpath-out",
      description = "The folder to write to (default: ${DEFAULT-VALUE}).")
  private Path out;

  @Option(
      names = "--format",
      paramLabel = "LIST",
      converter = OutputFormat.Converter.class,
      defaultValue = "all",
      description =
          "What to write: html, md, json, csv, xlsx, sarif, sql, with commas between (default: all).")
  private Set<OutputFormat> formats = EnumSet.allOf(OutputFormat.class);

  @Option(
      names = "--write-decisions",
      paramLabel = "FILE",
      description =
          "Also write a decisions file to start from, with every open question. An existing file is "
              + "left alone.")
  private Optional<Path> draft = Optional.empty();

  @Option(
      names = "--templates",
      paramLabel = "DIR",
      description =
          "A folder with FreeMarker templates that override the built-in ones file by file. They see "
              + "the report's data only, and are stopped where they take too long or write too much.")
  private Optional<Path> templates = Optional.empty();

  @Option(
      names = "--tracking",
      paramLabel = "FILE",
      description =
          "An earlier tables.xlsx or tables.csv, also one that a spreadsheet program saved: what people "
              + "wrote in it (owner, status, notes, columns of their own) is kept for tables that exist.")
  private Optional<Path> tracking = Optional.empty();

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      converter = FailOn.Converter.class,
      defaultValue = FailOn.NONE,
      description = "Exit with 1 on a finding this heavy: error, warning or note (default: none).")
  private FailOn failOn;

  @Option(names = "--quiet", description = "Print no summary.")
  private boolean quiet;

  AnalyzeCommand(Console console) {
    super(console);
  }

  @Override
  ExitStatus run() throws Refusal, UnreadableInput, UnknownTenant, ImpossibleTarget {
    OutputFolder folder = OutputFolder.of(out);
    Optional<NewFile> decisions = Optional.empty();
    if (draft.isPresent()) {
      decisions = Optional.of(NewFile.of(draft.get(), "--write-decisions"));
    }
    EarlierSheet earlier = earlier(folder);
    Optional<TemplateFolder> own = own();
    Templates sources = new Templates(own.map(TemplateFolder::templates).orElse(Map.of()));
    Analysis analysis = design.analysis(dumps.source(console), route, console);
    console.progress().at("writing the SQL");
    Reports.Rendered rendered = Reports.rendered(analysis, sources, earlier);
    SortedMap<String, Content> files = picked(rendered.files());
    folder.replaceBy(files);
    console.progress().clear();
    own.ifPresent(o -> tellWithoutEffect(templates.get(), without(o, sources)));
    if (decisions.isPresent()) {
      decisions.get().write(DecisionsDraft.of(analysis));
    }
    if (!quiet) {
      new Summary(console, analysis, rendered).print(out, files.keySet());
    }
    return failOn.status(analysis.findings());
  }

  private EarlierSheet earlier(OutputFolder folder) throws Refusal {
    if (tracking.isEmpty()) {
      TrackingInput.refuseLoss(folder);
      return EarlierSheet.NONE;
    }
    if (!formats.contains(OutputFormat.XLSX) && !formats.contains(OutputFormat.CSV)) {
      throw Refusal.usage("--tracking: --format must have xlsx or csv, which keep the notes.");
    }
    return TrackingInput.read(tracking.get());
  }

  private Optional<TemplateFolder> own() throws Refusal {
    return templates.isPresent()
        ? Optional.of(TemplateFolder.read(templates.get()))
        : Optional.empty();
  }

  private Set<String> without(TemplateFolder own, Templates sources) {
    Set<String> without = new TreeSet<>(own.others());
    if (formats.size() == OutputFormat.values().length) {
      without.addAll(sources.withoutEffect()); // else it may be part of what was not asked for
    }
    return without;
  }

  /** A mistyped name would go unnoticed: the built-in template is there in its stead. */
  private void tellWithoutEffect(Path folder, Set<String> names) {
    if (!names.isEmpty()) {
      console.error(
          "--templates: in %s, no template is replaced by %s, and none includes that."
              .formatted(folder, Wrapping.list(List.copyOf(names), Wrapping.WIDTH)));
    }
  }

  private SortedMap<String, Content> picked(SortedMap<String, Content> all) {
    SortedMap<String, Content> files = new TreeMap<>(all);
    files.keySet().removeIf(path -> formats.stream().noneMatch(format -> format.holds(path)));
    files.replaceAll((path, content) -> shown(path, content));
    return files;
  }

  private Content shown(String path, Content content) {
    return written -> {
      console.progress().at("writing " + path);
      content.writeTo(written);
    };
  }
}
