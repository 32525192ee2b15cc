package tenantpath.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tenantpath.report.Templates.TemplateFailure;
import tenantpath.report.view.Prose;

/** What a template of somebody else may do, and what it may not. */
class TemplateSandboxTest {
  private static final TemplateLimits LIMITS =
      new TemplateLimits(100_000, TimeUnit.MILLISECONDS.toNanos(1_500));

  private static final TemplateLimits PATIENT =
      new TemplateLimits(100_000, TimeUnit.MINUTES.toNanos(5));

  @Test
  void rendersDataAndItsOwnParts() {
    assertThat(render("<#include 'part.ftl'>${words.parts[0].text}", "[<#macro m>x</#macro><@m/>]"))
        .isEqualTo("[x]a");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${'freemarker.template.utility.Execute'?new()('id')}",
        "${'freemarker.template.utility.ObjectConstructor'?new()('java.io.File', 'x')}",
        "${'freemarker.template.utility.JythonRuntime'?new()}",
        "${words?api.class}",
        "${words.class}",
        "${words.class.classLoader}",
        "${words.getClass()}",
        "${words.hashCode()}",
        "${words.toString()}",
        "${words.then(words)}",
        "${words.plain()}",
        "${names.class}",
        "${names?api.getClass()}",
        "${words.parts.class}",
        "${.main.class}",
        "${.data_model.class.protectionDomain}",
        "<#assign x='${r\"${words.class}\"}'?interpret><@x/>",
        "${'words.class.name'?eval}",
        "${words.parts?first.getClass().forName('java.lang.Runtime')}"
      })
  void reachesNoClass(String template) {
    refused(template);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/etc/passwd",
        "//etc/passwd",
        "file:///etc/passwd",
        "file:/etc/passwd",
        "../../../../etc/passwd",
        "/../../etc/passwd",
        "sql/..\\\\..\\\\..\\\\pom.xml",
        "../checks/U01.md",
        "../tenantpath-decisions.schema.json",
        "/../checks/U01.md",
        "sql/../../checks/U01.md",
        "%2e%2e/checks/U01.md",
        "classpath:checks/U01.md",
        "jar:file:x.jar!/checks/U01.md",
        "http://127.0.0.1:1/x"
      })
  void includesNothingButTemplates(String path) {
    for (String directive : List.of("include", "import")) {
      String as = directive.equals("import") ? " as x" : "";
      refused("<#%s '%s'%s>".formatted(directive, path, as));
    }
    refused("${.get_optional_template('%s').exists?string('', nothing)}".formatted(path));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '`',
      value = {
        "endless loop ¦ <#list 1.. as i><#assign x=i></#list>",
        "endless loop without a body ¦ <#list 1..300000000 as i></#list>",
        "endless search ¦ ${(1..300000000)?filter(i -> i < 0)?size}",
        "loop that catches failures ¦ <#list 1.. as i><#attempt><#assign x=i><#recover></#attempt></#list>",
        "loops of loops ¦ <#list 1..99999 as i><#list 1..99999 as j><#assign x=j></#list></#list>",
        "loop of macros ¦ <#macro m></#macro><#list 1.. as i><@m/></#list>",
      })
  void stopsWhatTakesTooLong(String what, String template) {
    within(
        () ->
            refused("one line\n" + template)
                .hasMessageStartingWith("template a.ftl: line 2: the templates take longer than 1")
                .hasMessageEndingWith("seconds: is there a loop without an end?"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '`',
      value = {
        "it writes more than 100000 characters ¦ <#list 1.. as i>a line of text</#list>",
        "it writes more than 100000 characters ¦ ${''?left_pad(100001)}",
        "a macro or function calls itself without an end ¦ <#macro m><@m/></#macro><@m/>",
        "a macro or function calls itself without an end ¦ <#function f x><#return f(x + 1)></#function>${f(1)}",
        "it needs more memory than there is ¦ <#assign s='ab'><#list 1..60 as i><#assign s = s + s></#list>",
        "it needs more memory than there is ¦ ${''?left_pad(2147483647)}",
      })
  void stopsWhatGrowsWithoutAnEnd(String message, String template) {
    within(
        () ->
            assertThatThrownBy(
                    () ->
                        new Templates(Map.of("a.ftl", "one line\n" + template), PATIENT)
                            .render("a.ftl", Map.of()))
                .isInstanceOf(TemplateFailure.class)
                .hasMessageStartingWith("template a.ftl: line 2: " + message));
  }

  @Test
  void namesTheTemplateThatWasIncluded() {
    Templates templates = templates("<#include 'part.ftl'>", "\n\n<#list 1.. as i>text</#list>");
    assertThatThrownBy(() -> templates.render("a.ftl", Map.of()))
        .hasMessageStartingWith("template a.ftl: line 3 of part.ftl: it writes more than");
  }

  @Test
  void hasOneTimeForAllTemplatesOfARun() {
    Templates templates =
        new Templates(
            Map.of("a.ftl", "<#list 1..1000000 as i><#assign x=i></#list>"),
            new TemplateLimits(1_000, TimeUnit.MILLISECONDS.toNanos(300)));
    within(
        () ->
            assertThatThrownBy(
                    () -> {
                      while (true) {
                        templates.render("a.ftl", Map.of());
                      }
                    })
                .isInstanceOf(TemplateFailure.class)
                .hasMessageContaining("the templates take longer than"));
  }

  @Test
  void saysWhatIsWrongWithATemplateAndWhere() {
    refused("one line\n<#list x").hasMessageStartingWith("template a.ftl: Syntax error");
    refused("one line\n${nothing}").hasMessageContaining("nothing").hasMessageContaining("line 2");
  }

  @Test
  void knowsWhichOfThemHaveNoEffect() {
    Templates templates =
        new Templates(
            Map.of(
                "markdown/report.md.ftl", "<#include 'part.ftl'>",
                "markdown/part.ftl", "x",
                "markdown/raport.md.ftl", "x",
                "sql/phase.ftl", "x"));
    templates.render("markdown/report.md.ftl", Map.of());
    assertThat(templates.withoutEffect()).containsExactly("markdown/raport.md.ftl");
  }

  private static Templates templates(String template, String part) {
    return new Templates(Map.of("a.ftl", template, "part.ftl", part), LIMITS);
  }

  private static String render(String template, String part) {
    Map<String, Object> data = Map.of("words", Prose.text("a"), "names", List.of("b"));
    return templates(template, part).render("a.ftl", data);
  }

  private static AbstractThrowableAssert<?, ?> refused(String template) {
    return assertThatThrownBy(() -> render(template, "")).isInstanceOf(TemplateFailure.class);
  }

  private static void within(Executable check) {
    Assertions.assertTimeout(Duration.ofMinutes(5), check);
  }
}
