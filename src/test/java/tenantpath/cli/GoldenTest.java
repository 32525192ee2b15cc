package tenantpath.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tenantpath.testing.SheetCells;

/**
 * Everything that is written and printed for each case, a workbook as its cells; {@code
 * -Dgolden.update=true} rewrites.
 */
class GoldenTest {
  private static final Path CASES = Path.of("testdata/cases");
  private static final Map<String, String> EXPLAINED =
      Map.of(
          "storefront", "line_items",
          "helpdesk", "articles",
          "clinic", "care.\"NoteRevision\"");

  @TempDir Path home;

  static List<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders
          .filter(folder -> Files.exists(folder.resolve("dump.sql")))
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void saysTheSameAsBefore(String name) throws IOException {
    SortedMap<String, String> actual = outputs(CASES.resolve(name).resolve("dump.sql"), name);
    Path expected = CASES.resolve(name).resolve("expected");
    if (Boolean.getBoolean("golden.update")) {
      replace(expected, actual);
    }
    SortedMap<String, String> before = contents(expected);
    assertThat(actual.keySet()).isEqualTo(before.keySet());
    SoftAssertions each = new SoftAssertions();
    actual.forEach((file, text) -> each.assertThat(text).as(file).isEqualTo(before.get(file)));
    each.assertAll();
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "fa-IR", "th-TH-u-ca-buddhist", "az"})
  void saysTheSameInEveryLocale(String tag) throws IOException {
    Path dump = CASES.resolve("storefront/dump.sql");
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      assertThat(outputs(dump, "storefront"))
          .isEqualTo(contents(CASES.resolve("storefront/expected")));
    } finally {
      Locale.setDefault(before);
    }
  }

  private SortedMap<String, String> outputs(Path dump, String name) throws IOException {
    Path out = home.resolve("out");
    SortedMap<String, String> outputs = new TreeMap<>();
    Answer analyzed = Answer.to("analyze", dump.toString(), "--out", out.toString());
    contents(out).forEach((file, text) -> outputs.put("out/" + file, text));
    outputs.put("analyze.txt", printed(analyzed).replace(out.toString(), "OUT"));
    outputs.put("check.txt", printed(Answer.to("check", dump.toString())));
    outputs.put("keys.txt", printed(Answer.to("keys", dump.toString())));
    outputs.put("schema.json", printed(Answer.to("schema", dump.toString())));
    outputs.put("explain.txt", printed(Answer.to("explain", dump.toString(), EXPLAINED.get(name))));
    return outputs;
  }

  /** Standard output, then standard error and the exit status where they are not as usual. */
  private static String printed(Answer answer) {
    String error = answer.err().isEmpty() ? "" : "standard error:\n" + answer.err();
    String status = answer.status() == 0 ? "" : "exit status " + answer.status() + "\n";
    return answer.out() + error + status;
  }

  private static SortedMap<String, String> contents(Path folder) throws IOException {
    SortedMap<String, String> contents = new TreeMap<>();
    if (!Files.isDirectory(folder)) {
      return contents;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        if (path.endsWith(".xlsx")) {
          contents.put(path + ".txt", SheetCells.text(Files.readAllBytes(file)));
        } else {
          contents.put(path, Files.readString(file, StandardCharsets.UTF_8));
        }
      }
    }
    return contents;
  }

  private static void replace(Path folder, SortedMap<String, String> contents) throws IOException {
    if (Files.isDirectory(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        all.sorted(Comparator.reverseOrder()).forEach(GoldenTest::delete);
      }
    }
    for (Map.Entry<String, String> file : contents.entrySet()) {
      Path target = folder.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.writeString(target, file.getValue(), StandardCharsets.UTF_8);
    }
  }

  private static void delete(Path path) {
    try {
      Files.delete(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
