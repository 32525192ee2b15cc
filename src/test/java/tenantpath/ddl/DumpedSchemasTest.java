package tenantpath.ddl;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tenantpath.dump.DumpSource;

/** What pg_dump writes of a schema is read as the server reads it, expressions to the letter. */
class DumpedSchemasTest {
  private static final Pattern VERSION =
      Pattern.compile("(?m)^(-- Dumped from database version )(\\d+)");

  static Stream<Arguments> dumps() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("testdata/dumps"))) {
      return files.filter(file -> file.toString().endsWith(".sql")).sorted().toList().stream()
          .flatMap(DumpedSchemasTest::onItsServers);
    }
  }

  /** A dump is loaded into newer servers, too; one without a header is hand-written. */
  private static Stream<Arguments> onItsServers(Path dump) {
    int major = version(dump);
    return Stream.of(15, 18)
        .filter(server -> major > 0 && server >= major)
        .map(server -> Arguments.of(server, dump));
  }

  @ParameterizedTest(name = "PostgreSQL {0}: {1}")
  @MethodSource("dumps")
  void readsADumpAsTheServerDoes(int major, Path dump) throws Exception {
    Oracle.assertEqual(major, asOf(major, dump));
  }

  static List<Arguments> handWritten() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("testdata/dumps"))) {
      return files
          .filter(file -> file.toString().endsWith(".sql") && version(file) == 0)
          .flatMap(file -> Stream.of(Arguments.of(15, file), Arguments.of(18, file)))
          .toList();
    }
  }

  @ParameterizedTest(name = "PostgreSQL {0}: {1}")
  @MethodSource("handWritten")
  void readsHandWrittenDdlAsTheServerDoes(int major, Path file) throws Exception {
    Oracle.assertEqualButExpressions(major, asOf(major, file));
  }

  /** What a server does on its own depends on its version, which the dump's header tells. */
  private static DumpSource asOf(int major, Path file) throws IOException {
    String text = Files.readString(file);
    Matcher version = VERSION.matcher(text);
    String header = "$1" + major;
    String told =
        version.find()
            ? version.replaceFirst(header)
            : "-- Dumped from database version " + major + ".0\n" + text;
    return DumpSource.ofText(file.getFileName().toString(), told);
  }

  private static int version(Path file) {
    try {
      Matcher version = VERSION.matcher(Files.readString(file));
      return version.find() ? Integer.parseInt(version.group(2)) : 0;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
