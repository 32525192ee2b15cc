package tenantpath.report.sql;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import tenantpath.plan.LoadStep.CheckSource;
import tenantpath.plan.LoadStep.CompareSource;
import tenantpath.plan.MigrationPlan;
import tenantpath.plan.Phase;
import tenantpath.plan.Route;
import tenantpath.plan.Step;
import tenantpath.report.Content;
import tenantpath.report.Templates;

/** Writes the files that run the phases in order, the only ones with commands of psql. */
final class MigrateFiles {
  private final MigrationPlan plan;
  private final Function<Step, String> texts;
  private final Templates templates;
  private final String tag;

  MigrateFiles(MigrationPlan plan, Function<Step, String> texts, Templates templates, String tag) {
    this.plan = plan;
    this.texts = texts;
    this.templates = templates;
    this.tag = tag;
  }

  /**
   * Content by path below {@code sql/}.
   *
   * @param guarded the tables that Citus is going to know, as literals
   */
  SortedMap<String, Content> files(List<String> guarded) {
    List<String> before = running(phase -> !phase.onCitus());
    if (plan.route() == Route.IN_PLACE) {
      Map<String, Object> data =
          Map.of("tables", guarded, "before", before, "after", running(Phase::onCitus));
      return new TreeMap<>(Map.of("migrate.sql", content("sql/migrate.ftl", () -> data)));
    }
    return new TreeMap<>(
        Map.of(
            "migrate-source.sql",
            content("sql/migrate-source.ftl", () -> Map.of("files", before)),
            "migrate-target.sql",
            content("sql/migrate-target.ftl", this::target)));
  }

  private Content content(String template, Supplier<Map<String, Object>> data) {
    return Content.written(out -> templates.write(template, data.get(), out));
  }

  private Map<String, Object> target() {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("tag", tag);
    data.put("before", running(p -> p.onCitus() && p.compareTo(Phase.LOAD) < 0));
    data.put("after", running(p -> p.compareTo(Phase.LOAD) > 0));
    // before anything is dropped or distributed here
    data.put("check", loading(CheckSource.class::isInstance));
    data.put("load", loading(step -> !(step instanceof CheckSource)));
    plan.steps(CompareSource.class)
        .forEach(
            step -> {
              data.put("root", SqlText.regclass(step.table()));
              data.put("values", SqlText.regclass(step.values()));
            });
    return data;
  }

  private List<String> loading(Predicate<Step> kind) {
    return plan.steps().stream()
        .filter(step -> step.phase() == Phase.LOAD)
        .filter(kind)
        .map(texts)
        .toList();
  }

  private List<String> running(Predicate<Phase> side) {
    return plan.route().phases().stream()
        .filter(phase -> phase.inMigration() && phase != Phase.LOAD)
        .filter(side)
        .map(phase -> phase.fileStem() + ".sql")
        .toList();
  }
}
