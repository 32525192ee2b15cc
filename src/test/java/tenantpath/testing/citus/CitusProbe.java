package tenantpath.testing.citus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tenantpath.testing.SqlRunner;

/**
 * One shape of a schema and a coordinator's answer to its last statement, read from {@code
 * probes.sql}.
 */
public record CitusProbe(String id, String name, List<String> statements, CitusAnswer answer) {
  private static final String FILE = "/citus/probes.sql";
  private static final Pattern BLOCK =
      Pattern.compile(
          "^-- (\\d{3}\\.\\d{2}) ([^\\n]*)\\n(.*?)^-- (?:accepted|refused (\\S+) ([^\\n]*))$",
          Pattern.MULTILINE | Pattern.DOTALL);

  /** All probes of the file, in its order. */
  public static List<CitusProbe> all() {
    List<CitusProbe> probes = new ArrayList<>();
    Matcher block = BLOCK.matcher(text());
    while (block.find()) {
      probes.add(probe(block));
    }
    return List.copyOf(probes);
  }

  private static CitusProbe probe(Matcher block) {
    CitusAnswer answer =
        block.group(4) == null
            ? new CitusAnswer.Accepted()
            : new CitusAnswer.Refused(block.group(4), block.group(5));
    return new CitusProbe(
        block.group(1), block.group(2), SqlRunner.statements(FILE, block.group(3)), answer);
  }

  private static String text() {
    try (InputStream file = CitusProbe.class.getResourceAsStream(FILE)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return id + " " + name;
  }
}
