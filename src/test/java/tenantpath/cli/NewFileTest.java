package tenantpath.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NewFileTest {
  @TempDir Path folder;

  static Stream<NewFile.Linker> linkers() {
    return Stream.of(
        Files::createLink,
        (name, file) -> {
          throw new FileSystemException(name.toString(), file.toString(), "not permitted");
        },
        (name, file) -> {
          throw new UnsupportedOperationException();
        });
  }

  @ParameterizedTest
  @MethodSource("linkers")
  void isWrittenWholeWithOrWithoutLinks(NewFile.Linker linker) throws Exception {
    Path path = folder.resolve("decisions.yml");
    NewFile.of(path, "--write-decisions", linker).write("tenant: stores\n");
    assertThat(path).hasContent("tenant: stores");
    assertThat(names()).containsExactly("decisions.yml");
  }

  @ParameterizedTest
  @MethodSource("linkers")
  void leavesAFileThatAppearedMeanwhile(NewFile.Linker linker) throws Exception {
    Path path = folder.resolve("decisions.yml");
    NewFile file = NewFile.of(path, "--write-decisions", linker);
    Files.writeString(path, "of somebody else");
    assertThatThrownBy(() -> file.write("tenant: stores"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("exists and may hold decisions");
    assertThat(path).hasContent("of somebody else");
    assertThat(names()).containsExactly("decisions.yml");
  }

  @Test
  void isRefusedBeforeAnyWorkWhereTheNameIsTaken() throws Exception {
    Path path = Files.createFile(folder.resolve("decisions.yml"));
    assertThatThrownBy(() -> NewFile.of(path, "--write-decisions")).isInstanceOf(Refusal.class);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
