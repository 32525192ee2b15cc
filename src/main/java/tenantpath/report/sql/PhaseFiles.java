package tenantpath.report.sql;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tenantpath.plan.BackfillStep.CheckRows;
import tenantpath.plan.BackfillStep.ScheduleBatches;
import tenantpath.plan.BackfillStep.VerifyKey;
import tenantpath.plan.CitusStep;
import tenantpath.plan.LoadStep;
import tenantpath.plan.MigrationPlan;
import tenantpath.plan.Phase;
import tenantpath.plan.PlannedTables;
import tenantpath.plan.Route;
import tenantpath.plan.Step;
import tenantpath.report.Content;
import tenantpath.report.SqlBundle.TableSql;
import tenantpath.report.Templates;
import tenantpath.report.sql.StatementWriter.Unrendered;
import tenantpath.schema.Identifier;
import tenantpath.schema.RelationName;
import tenantpath.schema.Schema;
import tenantpath.schema.Table;

/** Writes the files of the phases and of their rollback. */
public final class PhaseFiles {
  private static final String WATCHER = "tenantpath_unschedule";

  private final Templates templates;
  private final MigrationPlan plan;
  private final StatementViews views;
  private final StatementWriter writer;
  private final StatementTexts texts;
  private final String tag;
  private final List<String> guarded;

  public PhaseFiles(Schema schema, PlannedTables tables, MigrationPlan plan, Templates templates) {
    this.templates = templates;
    this.plan = plan;
    tag = SqlText.dollarTag(SchemaNames.of(schema, tables.key()));
    views = new StatementViews(schema, tables.key().type());
    writer = new StatementWriter(templates, new BackfillShapes(views, tables.key().table()), tag);
    texts = new StatementTexts(schema, plan.steps(), writer);
    guarded = new ArrayList<>();
    tables.distributed().stream().map(Table::name).map(SqlText::regclass).forEach(guarded::add);
    tables.reference().stream().map(Table::name).map(SqlText::regclass).forEach(guarded::add);
  }

  /** Content by path below {@code sql/}. */
  public SortedMap<String, Content> files() {
    SortedMap<String, Content> files = new TreeMap<>();
    Route route = plan.route();
    for (Phase phase : route.phases()) {
      String file = phase.fileStem() + ".sql";
      if (phase != Phase.LOAD) {
        files.put(file, Content.written(out -> forwards(phase, out)));
      }
      if (route.undoes(phase)) {
        files.put("rollback/" + file, Content.written(out -> backwards(phase, out)));
      }
    }
    files.putAll(new MigrateFiles(plan, texts::text, templates, tag).files(guarded));
    return files;
  }

  /** The statements of each table, in the order of the phases. */
  public SortedMap<RelationName, List<TableSql>> byTable() {
    SortedMap<RelationName, List<TableSql>> byTable = new TreeMap<>();
    for (Step step : plan.steps()) {
      if (step instanceof LoadStep.CheckSource || step instanceof LoadStep.CompareSource) {
        continue; // they are about every table
      }
      byTable
          .computeIfAbsent(step.table(), table -> new ArrayList<>())
          .add(new TableSql(step.phase(), texts.of(step)));
    }
    return byTable;
  }

  private List<Step> steps(Phase phase) {
    return plan.steps().stream().filter(step -> step.phase() == phase).toList();
  }

  private void forwards(Phase phase, Writer out) throws IOException {
    switch (phase) {
      case SCHEDULE_PG_CRON ->
          templates.write("sql/schedule-pg-cron.ftl", head(phase, forwardStatements(phase)), out);
      case VERIFY_BACKFILL -> templates.write("sql/phase.ftl", head(phase, verification()), out);
      case VERIFY -> templates.write("sql/phase.ftl", head(phase, verificationOnCitus()), out);
      case BACKFILL, BACKFILL_PG_CRON -> {
        List<String> statements = new ArrayList<>(rowChecks());
        statements.addAll(forwardStatements(phase));
        templates.write("sql/phase.ftl", head(phase, statements), out);
      }
      case ADD_COLUMNS,
          FILL_NEW_ROWS,
          NOT_NULL,
          KEYS,
          PREPARE_CITUS,
          DISTRIBUTE,
          LOAD,
          SET_SEQUENCES,
          FOREIGN_KEYS,
          FREE_LOCAL_COPY ->
          templates.write("sql/phase.ftl", head(phase, forwardStatements(phase)), out);
    }
  }

  private List<String> forwardStatements(Phase phase) {
    TimedStatements statements = new TimedStatements(templates);
    steps(phase).stream()
        .filter(step -> !(step instanceof CheckRows))
        .forEach(step -> statements.add(texts.text(step), HazardView.limit(step)));
    return statements.all();
  }

  private List<String> verification() {
    Stream<StatementView.VerifyKey> keys = plan.steps(VerifyKey.class).stream().map(views::of);
    return counting("verify-backfill", Stream.concat(keys, rows(Phase.VERIFY_BACKFILL)).toList());
  }

  private List<String> rowChecks() {
    return counting("check-rows", rows(Phase.BACKFILL).toList());
  }

  private Stream<StatementView.VerifyKey> rows(Phase phase) {
    return plan.steps(CheckRows.class).stream()
        .filter(step -> step.phase() == phase)
        .map(views::of);
  }

  /** One statement for all tables, so that every count is known before any is raised. */
  private List<String> counting(String template, List<StatementView.VerifyKey> tables) {
    if (tables.isEmpty()) {
      return List.of();
    }
    Map<String, Object> data = Map.of("tables", tables, "tag", tag);
    return List.of(templates.render("sql/" + template + ".ftl", data).strip());
  }

  private List<String> verificationOnCitus() {
    List<CitusStep.VerifyTable> steps = plan.steps(CitusStep.VerifyTable.class);
    Optional<CitusStep.CheckCoordinator> notes =
        plan.steps(CitusStep.CheckCoordinator.class).stream().findFirst();
    Optional<CitusStep.SetAside> aside = plan.steps(CitusStep.SetAside.class).stream().findFirst();
    if (steps.isEmpty() || notes.isEmpty() || aside.isEmpty()) {
      return List.of();
    }
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("tables", steps.stream().map(CitusViews::of).toList());
    data.put(
        "constraints",
        steps.stream().flatMap(s -> s.constraints().stream()).map(CitusViews::of).toList());
    data.put("root", SqlText.regclass(notes.get().table()));
    data.put("counts", notes.get().counts().quoted());
    data.put("countsRegclass", SqlText.regclass(notes.get().counts()));
    data.put("countsInLiteral", notes.get().counts().quoted().replace("'", "''"));
    data.put("store", aside.get().store().quoted());
    data.put("tag", tag);
    return List.of(templates.render("sql/verify-citus.ftl", data).strip());
  }

  private void backwards(Phase phase, Writer out) throws IOException {
    List<String> statements = timed(undoing(phase));
    String template =
        phase == Phase.SCHEDULE_PG_CRON
            ? "sql/rollback/schedule-pg-cron.ftl"
            : "sql/rollback/phase.ftl";
    Map<String, Object> data = head(phase, statements);
    data.put("file", "rollback/" + phase.fileStem() + ".sql");
    data.put("undone", phase.fileStem() + ".sql");
    data.put(
        "nothing", phase == Phase.BACKFILL ? "phase 10 drops the column" : "it changes nothing");
    templates.write(template, data, out);
  }

  private List<Unrendered> undoing(Phase phase) {
    List<Unrendered> statements = new ArrayList<>();
    if (phase == Phase.KEYS) {
      plan.keysUndone().forEach(step -> statements.add(writer.forwards(step)));
    }
    List<Step> steps = new ArrayList<>(steps(phase));
    Collections.reverse(steps);
    steps.forEach(step -> writer.backwards(step).ifPresent(statements::add));
    return statements;
  }

  private List<String> timed(List<Unrendered> statements) {
    Iterator<String> rendered = writer.texts(statements).iterator();
    TimedStatements timed = new TimedStatements(templates);
    statements.forEach(statement -> timed.add(rendered.next(), statement.limit()));
    return timed.all();
  }

  private Map<String, Object> head(Phase phase, List<String> statements) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("file", phase.fileStem() + ".sql");
    data.put("about", PhaseText.about(phase));
    data.put("undo", undo(phase));
    data.put("lockTimeout", PhaseText.lockTimeout(phase));
    data.put("tables", phase.onCitus() ? List.of() : guarded);
    data.put("onCitus", phase.onCitus());
    data.put("tag", tag);
    data.put("statements", statements);
    data.put("watch", Identifier.literal(watch()));
    return data;
  }

  private String undo(Phase phase) {
    return plan.route().undoes(phase)
        ? "rollback/" + phase.fileStem() + ".sql"
        : "drop this database; the source has every row";
  }

  /** Takes off each job whose last run found nothing left, and itself once it is alone. */
  private String watch() {
    String jobs =
        plan.steps(ScheduleBatches.class).stream()
            .map(step -> Identifier.literal(step.job()))
            .collect(Collectors.joining(", "));
    return ("SELECT cron.unschedule(j.jobname) FROM cron.job AS j"
            + " WHERE j.jobname IN (%1$s)"
            + " AND (SELECT d.return_message ~ '^(SELECT )?0( |$)' FROM cron.job_run_details AS d"
            + " WHERE d.jobid = j.jobid AND d.status = 'succeeded'"
            + " ORDER BY d.runid DESC LIMIT 1)"
            + " OR j.jobname = '%2$s' AND NOT EXISTS"
            + " (SELECT FROM cron.job AS k WHERE k.jobname IN (%1$s))")
        .formatted(jobs, WATCHER);
  }
}
