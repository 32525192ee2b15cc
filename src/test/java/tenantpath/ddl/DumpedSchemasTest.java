package tenantpath.ddl;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tenantpath.dump.DumpSource;
import tenantpath.source.InputFile;

/** What pg_dump writes of a schema is read as the server reads it, expressions to the letter. */
class DumpedSchemasTest {
  static List<Path> dumps() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("testdata/dumps"))) {
      return files.filter(file -> file.toString().endsWith(".sql")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("dumps")
  void readsADumpAsTheServerDoes(Path dump) throws Exception {
    Oracle.assertEqual(15, DumpSource.of(List.of(InputFile.of(dump))));
  }
}
