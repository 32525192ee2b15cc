package tenantpath.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tenantpath.finding.FindingCode;

class CatalogueTest {
  private static final Path RULES = Path.of("src/main/java/tenantpath/check/rules");

  /** The groups of rules, each numbered from 1, and the one load rule that bears on a schema. */
  private static final List<String> RULE_IDS =
      Stream.of("K12", "U12", "F19", "T08", "P10", "S09", "I06", "O11", "M02")
          .flatMap(CatalogueTest::upTo)
          .filter(id -> !id.equals("M01"))
          .toList();

  private static final String CHECK = "[A-Z]\\d\\d\\.java";
  private static final Path PAGES = Path.of("src/main/resources/checks");

  @Test
  void everyCodeIsThereOnce() {
    assertThat(Catalogue.entries()).extracting(Catalogue.Entry::code).doesNotHaveDuplicates();
  }

  @Test
  void everyCheckFileIsListed() throws IOException {
    assertThat(Checks.all())
        .extracting(check -> check.code().value())
        .containsExactlyElementsOf(codes(RULES, CHECK));
  }

  @Test
  void everyCodeHasAPageAndEveryPageACode() throws IOException {
    assertThat(Catalogue.entries())
        .extracting(entry -> entry.code().value())
        .containsExactlyElementsOf(codes(PAGES, ".*"));
  }

  @Test
  void everyPageBearsItsTitleAndTellsProblemExampleSolutionSource() {
    for (Catalogue.Entry entry : Catalogue.entries()) {
      String page = CheckPages.page(entry.code()).orElseThrow();
      assertThat(page).startsWith("# " + entry.code() + " " + entry.title() + "\n");
      assertThat(page.lines().filter(line -> line.startsWith("## ")))
          .as(entry.code().value())
          .containsExactly("## Problem", "## Example", "## Solution", "## Source");
    }
  }

  @Test
  void everyCheckIsTestedOnBothSides() throws ReflectiveOperationException {
    for (Check check : Checks.all()) {
      List<String> tests =
          Stream.of(
                  Class.forName("tenantpath.check.rules." + check.code() + "Test")
                      .getDeclaredMethods())
              .filter(method -> method.isAnnotationPresent(Test.class))
              .map(Method::getName)
              .toList();
      assertThat(tests)
          .as(check.code().value())
          .anyMatch(name -> name.startsWith("reports"))
          .anyMatch(name -> name.startsWith("staysSilentWhen"));
    }
  }

  @Test
  void everyIdOfTheRulesIsACheckOrNotDecidable() {
    List<String> covered =
        Stream.concat(
                Checks.all().stream().map(Check::code),
                NotDecidable.rules().stream().map(NotDecidable.Rule::code))
            .map(FindingCode::value)
            .toList();
    assertThat(covered).doesNotHaveDuplicates().containsAll(RULE_IDS);
  }

  /** The codes that other rooms write into their findings are in the catalogue too. */
  @Test
  void everyCodeInTheSourceIsInTheCatalogue() throws IOException {
    Pattern literal = Pattern.compile("FindingCode\\.of\\(\\s*\"([A-Z]\\d\\d)\"");
    Set<String> used = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        literal.matcher(Files.readString(file)).results().forEach(m -> used.add(m.group(1)));
      }
    }
    used.removeAll(NotDecidable.rules().stream().map(rule -> rule.code().value()).toList());
    assertThat(Catalogue.entries()).extracting(entry -> entry.code().value()).containsAll(used);
  }

  @Test
  void aCheckIsOneShortFile() throws IOException {
    try (Stream<Path> files = Files.list(RULES)) {
      for (Path file : files.filter(f -> f.getFileName().toString().matches(CHECK)).toList()) {
        assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(120);
      }
    }
  }

  @Test
  void anUnknownCodeHasNeitherEntryNorPage() {
    assertThat(Catalogue.entry(FindingCode.of("Z99"))).isEmpty();
    assertThat(CheckPages.page(FindingCode.of("Z99"))).isEmpty();
  }

  private static Stream<String> upTo(String last) {
    return IntStream.rangeClosed(1, Integer.parseInt(last.substring(1)))
        .mapToObj(n -> last.charAt(0) + "%02d".formatted(n));
  }

  private static List<String> codes(Path folder, String shape) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.matches(shape))
          .map(name -> name.substring(0, name.indexOf('.')))
          .sorted()
          .toList();
    }
  }
}
