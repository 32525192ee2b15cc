package tenantpath.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tenantpath.report.Content;

class OutputFolderTest {
  @TempDir Path home;

  @Test
  void writesFilesIntoAFolderThatIsNotThereYet() throws Exception {
    write("report.md", "sql/10.sql", "sql/rollback/10.sql");
    assertThat(files())
        .containsExactly(".tenantpath-files", "report.md", "sql/10.sql", "sql/rollback/10.sql");
    assertThat(out().resolve("report.md")).hasContent("report.md of run 1");
  }

  @Test
  void replacesAndRemovesFilesOfAnEarlierRunOnly() throws Exception {
    write("report.md", "sql/10.sql", "sql/rollback/10.sql");
    Files.writeString(out().resolve("notes.txt"), "mine");
    Files.writeString(out().resolve("sql/mine.sql"), "mine");
    run++;
    write("report.md");
    assertThat(files())
        .containsExactly(".tenantpath-files", "notes.txt", "report.md", "sql/mine.sql");
    assertThat(out().resolve("report.md")).hasContent("report.md of run 2");
  }

  @Test
  void removesItsFoldersOnceTheyAreEmpty() throws Exception {
    write("report.md", "sql/10.sql", "sql/rollback/10.sql");
    write("report.md");
    assertThat(out().resolve("sql")).doesNotExist();
  }

  @Test
  void refusesToReplaceAFileOfSomeoneElse() throws Exception {
    Files.createDirectories(out().resolve("sql"));
    Files.writeString(out().resolve("sql/10.sql"), "mine");
    assertThatThrownBy(() -> write("report.md", "sql/10.sql"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("sql/10.sql exists and is not from an earlier run")
        .hasMessageContaining("--out");
    assertThat(files()).containsExactly("sql/10.sql");
    assertThat(out().resolve("sql/10.sql")).hasContent("mine");
  }

  @Test
  void removesNothingThatItsRecordCannotHaveListed() throws Exception {
    Files.createDirectories(out());
    Files.writeString(home.resolve("secret"), "mine");
    Files.writeString(out().resolve("a b"), "mine");
    Files.writeString(out().resolve(OutputFolder.RECORD), "../secret\na b\n/etc/passwd\n..\n");
    write("report.md");
    assertThat(home.resolve("secret")).exists();
    assertThat(out().resolve("a b")).exists();
  }

  @Test
  void refusesAFileInPlaceOfTheFolder() throws Exception {
    Files.writeString(out(), "a file");
    assertThatThrownBy(() -> OutputFolder.of(out()))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("is a file, not a folder");
    assertThatThrownBy(() -> OutputFolder.of(out().resolve("below")).replaceBy(content("a")))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("cannot write to");
  }

  @Test
  void leavesNoHalfWrittenFileWhereItCannotWriteAll() throws Exception {
    Files.createDirectories(out());
    Files.writeString(out().resolve("sql"), "a file");
    assertThatThrownBy(() -> write("report.md", "sql/10.sql")).isInstanceOf(Refusal.class);
    assertThat(files()).containsExactly("sql");
  }

  @Test
  void leavesNothingWhereAFileCannotBeMade() {
    SortedMap<String, Content> files = content("a.md", "sql/rollback/10.sql");
    files.put(
        "z.md",
        out -> {
          out.write('z');
          throw new IOException("no space left");
        });
    assertThatThrownBy(() -> OutputFolder.of(out()).replaceBy(files))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("cannot write to")
        .hasMessageContaining("no space left");
    assertThat(out()).doesNotExist();
  }

  @Test
  void touchesNothingOfAnEarlierRunWhereAFileCannotBeMade() throws Exception {
    write("a.md", "b.md");
    SortedMap<String, Content> files = content("a.md");
    files.put(
        "z.md",
        out -> {
          throw new IllegalStateException("a template is wrong");
        });
    assertThatThrownBy(() -> OutputFolder.of(out()).replaceBy(files))
        .isInstanceOf(IllegalStateException.class);
    assertThat(files()).containsExactly(".tenantpath-files", "a.md", "b.md");
    run++;
    write("a.md");
    assertThat(files()).containsExactly(".tenantpath-files", "a.md");
  }

  private int run = 1;

  private Path out() {
    return home.resolve("out");
  }

  private void write(String... paths) throws Refusal {
    OutputFolder.of(out()).replaceBy(content(paths));
  }

  private SortedMap<String, Content> content(String... paths) {
    SortedMap<String, Content> files = new TreeMap<>();
    for (String path : paths) {
      files.put(path, Content.ofText(() -> path + " of run " + run));
    }
    return files;
  }

  private List<String> files() throws IOException {
    try (Stream<Path> all = Files.walk(out())) {
      return all.filter(Files::isRegularFile)
          .map(file -> out().relativize(file).toString())
          .sorted()
          .toList();
    }
  }
}
