package tenantpath.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tenantpath.finding.FindingCode;

class CatalogueTest {
  private static final Path RULES = Path.of("src/main/java/tenantpath/check/rules");
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
