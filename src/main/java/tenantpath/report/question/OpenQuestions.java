package tenantpath.report.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tenantpath.Analysis;
import tenantpath.distribution.ChosenBy;
import tenantpath.distribution.DistributionDesign;
import tenantpath.distribution.TenantKey;
import tenantpath.distribution.TenantKeyCandidate;
import tenantpath.report.question.OpenQuestion.Section;

/** Everything that the dump leaves open and a decision would settle. */
public final class OpenQuestions {
  private OpenQuestions() {}

  /** The questions, the most consequential first; none where there is no tenant to ask about. */
  public static List<OpenQuestion> of(Analysis analysis) {
    Optional<TenantKey> key = analysis.design().key();
    if (key.isEmpty()) {
      return List.of();
    }
    Facts facts = new Facts(analysis, key.get());
    List<OpenQuestion> all = new ArrayList<>();
    if (key.get().chosenBy() == ChosenBy.RANKING) {
      all.add(tenant(analysis.design(), key.get()));
    }
    all.addAll(new RelationshipQuestions(facts).all());
    all.addAll(new UndecidedQuestions(facts).all());
    all.addAll(new DesignQuestions(facts).all());
    return all.stream().sorted().toList();
  }

  private static OpenQuestion tenant(DistributionDesign design, TenantKey key) {
    List<Answer> answers = new ArrayList<>();
    answers.add(
        new Answer("it ranks first", "tenant", "tenant: " + YamlText.scalar(key.table().quoted())));
    design.candidates().stream()
        .filter(candidate -> !candidate.table().equals(key.table()))
        .limit(2)
        .forEach(candidate -> answers.add(runnerUp(candidate)));
    List<String> tables = design.all().stream().map(table -> table.table().quoted()).toList();
    return new OpenQuestion(
        Section.TENANT,
        "",
        "Is %s the tenant?".formatted(key.table()),
        "It was taken because it ranks first.",
        answers,
        tables);
  }

  private static Answer runnerUp(TenantKeyCandidate candidate) {
    return new Answer(
        candidate.reason(), "tenant", "tenant: " + YamlText.scalar(candidate.table().quoted()));
  }
}
