package tenantpath.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tenantpath.Analysis;
import tenantpath.AnalysisOptions;
import tenantpath.Analyzer;
import tenantpath.distribution.ImpossibleTarget;
import tenantpath.distribution.UnknownTenant;
import tenantpath.dump.DumpSource;
import tenantpath.dump.UnreadableInput;
import tenantpath.plan.Route;

class SharedEnvironmentTest {
  private static final Templates SHARED = new Templates(Map.of());

  /** A user's template takes the environment of each away from all others. */
  private static final Templates ALONE = new Templates(Map.of("unused.ftl", ""));

  @ParameterizedTest
  @EnumSource(Route.class)
  void rendersEachStatementAsItWouldBeAlone(Route route)
      throws UnreadableInput, UnknownTenant, ImpossibleTarget, IOException {
    Analysis analysis =
        Analyzer.analyze(
            DumpSource.ofText(
                "dump.sql", Files.readString(Path.of("testdata/cases/clinic/dump.sql"))),
            AnalysisOptions.DEFAULT.by(route));
    SqlBundle alone = SqlScripts.render(analysis, ALONE);
    SqlBundle shared = SqlScripts.render(analysis, SHARED);
    assertThat(shared.byTable()).isNotEmpty().isEqualTo(alone.byTable());
    assertThat(shared.texts()).isEqualTo(alone.texts());
  }

  @Test
  void showsATemplateNothingOfTheDataOfTheOneBefore() {
    Rendering limit = new Rendering("sql/statement-timeout.ftl", Map.of("name", "brief"));
    assertThat(SHARED.render(List.of(limit, limit)))
        .allSatisfy(text -> assertThat(text).startsWith("SET statement_timeout"));
    assertThat(SHARED.render(List.of())).isEmpty();
    Rendering without = new Rendering("sql/statement-timeout.ftl", Map.of());
    assertThatThrownBy(() -> SHARED.render(List.of(limit, without)))
        .isInstanceOf(Templates.TemplateFailure.class)
        .hasMessageContaining("sql/statement-timeout.ftl")
        .hasMessageContaining("name");
  }
}
