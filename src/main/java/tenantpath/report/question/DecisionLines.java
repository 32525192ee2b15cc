package tenantpath.report.question;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tenantpath.Analysis;
import tenantpath.distribution.Placement;
import tenantpath.distribution.TableDesign;
import tenantpath.graph.ReferencePath;
import tenantpath.graph.Relationship;
import tenantpath.report.question.OpenQuestion.Section;
import tenantpath.schema.RelationName;

/** The lines of a decisions file that would change what is said of one table. */
public final class DecisionLines {
  private static final int MOST = 4;
  private static final int WIDTH = 96;

  private final Analysis analysis;
  private final TableDesign design;

  private DecisionLines(Analysis analysis, TableDesign design) {
    this.analysis = analysis;
    this.design = design;
  }

  /** As they stand in the file, below their sections; what is open about the table first. */
  public static List<String> of(Analysis analysis, TableDesign design) {
    DecisionLines lines = new DecisionLines(analysis, design);
    Map<Section, Set<String>> bySection = new EnumMap<>(Section.class);
    OpenQuestions.of(analysis).stream()
        .filter(question -> question.section() != Section.TENANT)
        .forEach(
            question ->
                question.answers().stream()
                    .filter(lines::isAbout)
                    .forEach(answer -> add(bySection, question.section(), answer)));
    lines.otherClasses().forEach(answer -> add(bySection, Section.TABLES, answer));
    List<String> all = new ArrayList<>();
    bySection.forEach(
        (section, entries) -> {
          all.add(section.name().toLowerCase(Locale.ROOT) + ":");
          entries.stream().limit(MOST).forEach(all::add);
        });
    return all;
  }

  private static void add(Map<Section, Set<String>> bySection, Section section, Answer answer) {
    String line = "  - " + answer.yaml();
    String meaning = answer.meaning().isEmpty() ? "" : "   # " + answer.meaning();
    bySection
        .computeIfAbsent(section, key -> new LinkedHashSet<>())
        .add(line.length() + meaning.length() > WIDTH ? line : line + meaning);
  }

  /** A name in a line is quoted as SQL quotes it, and then as YAML may have to. */
  private boolean isAbout(Answer answer) {
    String name = design.table().quoted();
    String inYaml = name.replace("'", "''");
    return answer.yaml().contains("table: " + YamlText.scalar(name) + ",")
        || answer
            .yaml()
            .matches("(?s)(?:accept|reject): '?\\Q" + inYaml.replace("\\E", "") + "\\E\\(.*");
  }

  private List<Answer> otherClasses() {
    RelationName table = design.table();
    boolean root = analysis.design().key().filter(key -> key.table().equals(table)).isPresent();
    if (root) {
      return List.of();
    }
    return switch (design.placement().kind()) {
      case READY -> List.of(Answers.placing(table, "local", "it stays on the coordinator"));
      case BACKFILL -> backfill((Placement.Backfill) design.placement());
      case REFERENCE -> List.of(Answers.placing(table, "local", "it stays on the coordinator"));
      case LOCAL -> List.of(Answers.placing(table, "reference", "a copy on every node"));
      case UNDECIDED -> List.of();
    };
  }

  private List<Answer> backfill(Placement.Backfill backfill) {
    List<Answer> answers = new ArrayList<>();
    Relationship first = backfill.path().first();
    backfill.alternatives().stream()
        .map(ReferencePath::hops)
        .map(hops -> hops.get(0))
        .filter(
            hop -> !hop.equals(first) && analysis.graph().outgoing(design.table()).contains(hop))
        .findFirst()
        .ifPresent(hop -> answers.add(Answers.following(design.table(), hop)));
    answers.add(Answers.leavingOut(design.table()));
    return answers;
  }
}
