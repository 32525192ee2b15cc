package tenantpath.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplatesOptionTest {
  private static final String SHOP =
      """
      CREATE TABLE public.stores (id bigint PRIMARY KEY);
      CREATE TABLE public.orders (id bigint PRIMARY KEY,
        store_id bigint NOT NULL REFERENCES public.stores);
      """;

  @TempDir Path home;
  private Path templates;
  private Path shop;

  @BeforeEach
  void makeFolder() throws IOException {
    shop = Files.writeString(home.resolve("shop.sql"), SHOP);
    templates = Files.createDirectories(home.resolve("templates"));
  }

  @Test
  void rendersTheUsersTemplates() throws IOException {
    write("markdown/report.md.ftl", "ours ${code(report.tenant.table)}");
    Answer answer = analyze();
    assertThat(answer.err()).isEmpty();
    assertThat(out().resolve("report.md")).hasContent("ours <code>public.stores</code>");
    assertThat(out().resolve("report.html")).exists();
  }

  @Test
  void overridesAPartOfATemplateToo() throws IOException {
    write("html/report.css.ftl", "body { color: red }");
    analyze();
    assertThat(Files.readString(out().resolve("report.html"))).contains("body { color: red }");
  }

  @Test
  void refusesATemplateThatCannotBeRenderedAndWritesNothing() throws IOException {
    for (String fault :
        List.of("${nothing.of.the.kind}", "<#list 1..10 as i>", "<#include '/etc/passwd'>")) {
      write("markdown/report.md.ftl", fault);
      Answer answer = analyze();
      assertThat(answer.status()).isEqualTo(2);
      assertThat(answer.err())
          .startsWith("tenantpath: template markdown/report.md.ftl: ")
          .doesNotContain("\tat ", "freemarker.core", "root:");
      assertThat(out()).doesNotExist();
    }
  }

  @Test
  void leavesAnEarlierReportWholeWhereATemplateRunsAway() throws IOException {
    Answer.to("analyze", shop.toString(), "--out", out().toString());
    byte[] before = Files.readAllBytes(out().resolve("report.md"));
    write("html/report.ftlh", "<#assign s = 'ab'><#list 1..99 as i>\n<#assign s = s + s></#list>");
    Answer answer = analyze();
    assertThat(answer.status()).isEqualTo(2);
    assertThat(answer.err())
        .isEqualTo(
            "tenantpath: template html/report.ftlh: line 2: it needs more memory than there is: does"
                + " a text grow without an end?\n");
    assertThat(out().resolve("report.md")).hasBinaryContent(before);
    assertThat(out().toFile().list()).noneMatch(name -> name.endsWith(".partial"));
  }

  @Test
  void tellsOfFilesThatHaveNoEffect() throws IOException {
    write("markdown/raport.md.ftl", "ours");
    write("markdown/report.md.ftl", "<#include 'part.ftl'>");
    write("markdown/part.ftl", "part");
    write("logo.svg", "<svg/>");
    write(".git/config", "");
    Answer answer = analyze();
    assertThat(answer.status()).isZero();
    assertThat(answer.err())
        .isEqualTo(
            "tenantpath: --templates: in %s, no template is replaced by logo.svg,"
                    .formatted(templates)
                + " markdown/raport.md.ftl, and none includes that.\n");
    assertThat(out().resolve("report.md")).hasContent("part");
  }

  @Test
  void followsNoLinkOutOfTheFolder() throws IOException {
    Path secret = Files.writeString(home.resolve("secret.ftl"), "secret");
    Path link = Files.createDirectories(templates.resolve("markdown")).resolve("report.md.ftl");
    Files.createSymbolicLink(link, secret);
    Answer answer = analyze();
    assertThat(answer.status()).isEqualTo(2);
    assertThat(answer.err())
        .isEqualTo(
            "tenantpath: --templates: %s is a link that leads out of the folder: copy the file there.\n"
                .formatted(link));
    Files.delete(link);
    write("other.ftl", "within");
    Files.createSymbolicLink(link, Path.of("../other.ftl"));
    Files.createSymbolicLink(templates.resolve("sql"), home);
    assertThat(analyze().status()).isZero();
    assertThat(out().resolve("report.md")).hasContent("within");
  }

  @Test
  void refusesFilesThatAreNoTemplates() throws IOException {
    Files.write(templates.resolve("a.ftl"), new byte[] {(byte) 0xE4});
    assertThat(analyze().err()).contains("a.ftl is not UTF-8");
    Files.write(templates.resolve("a.ftl"), new byte[(2 << 20) + 1]);
    assertThat(analyze().err()).contains("a.ftl is larger than 2 MB");
  }

  @Test
  void refusesAMissingOrEmptyFolder() {
    assertThat(analyze().err()).contains("holds no .ftl or .ftlh file");
    templates = home.resolve("none");
    Answer answer = analyze();
    assertThat(answer.status()).isEqualTo(2);
    assertThat(answer.err()).contains("--templates: there is no folder");
  }

  private void write(String name, String text) throws IOException {
    Path file = templates.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Path out() {
    return home.resolve("out");
  }

  private Answer analyze() {
    List<String> arguments = new ArrayList<>(List.of("analyze", shop.toString(), "--quiet"));
    arguments.addAll(List.of("--tenant", "stores", "--out", out().toString()));
    arguments.addAll(List.of("--templates", templates.toString()));
    return Answer.to(arguments.toArray(String[]::new));
  }
}
