package tenantpath.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tenantpath.Analysis;
import tenantpath.ddl.SchemaReader;
import tenantpath.ddl.SchemaReading;
import tenantpath.distribution.ImpossibleTarget;
import tenantpath.distribution.TableDesign;
import tenantpath.distribution.UnknownTenant;
import tenantpath.dump.DumpSource;
import tenantpath.dump.UnreadableInput;
import tenantpath.report.SqlBundle;
import tenantpath.report.view.ReportView;
import tenantpath.report.view.ReportViews;
import tenantpath.schema.Table;

@Command(
    name = "explain",
    description = "Say why one table got its class: evidence, every path, what would change it.")
final class ExplainCommand extends Subcommand {
  @Parameters(index = "0", paramLabel = "DUMP", description = "A dump, or - for standard input.")
  private Path dump;

  @Parameters(
      index = "1",
      paramLabel = "TABLE",
      description = "The table: line_items, public.line_items, billing.\"OrderLine\".")
  private String table;

  @Mixin private final ReadingArguments reading = new ReadingArguments();
  @Mixin private final DesignArguments design = new DesignArguments();

  ExplainCommand(Console console) {
    super(console);
  }

  @Override
  ExitStatus run() throws Refusal, UnreadableInput, UnknownTenant, ImpossibleTarget {
    DumpSource source = reading.applied(DumpFiles.source(List.of(dump), console));
    console.progress().at("reading");
    SchemaReading read = SchemaReader.read(source);
    console.progress().clear();
    UnreadNote.tell(read, console);
    Table found = TableArgument.find(read.schema(), table);
    Analysis analysis = design.analysis(read, console);
    ReportView view = ReportViews.of(analysis, new SqlBundle(new TreeMap<>(), new TreeMap<>()));
    TableDesign verdict = analysis.design().of(found.name()).orElseThrow();
    view.tables().stream()
        .filter(t -> t.name().equals(found.name().quoted()))
        .forEach(t -> new TablePage(console, analysis, verdict, t).print());
    return ExitStatus.DONE;
  }
}
