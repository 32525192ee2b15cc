package tenantpath.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressTest {
  private static final String START = "\u001b[G\u001b[K";

  private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();
  private final Progress progress = Progress.on(ResultStream.to(terminal));

  @Test
  void saysWhatIsWorkedAtAndTakesItBack() {
    progress.at("writing report.html");
    progress.clear();
    progress.clear();
    assertThat(shown()).isEqualTo(START + "writing report.html" + START);
  }

  @Test
  void saysEverySixteenMegabytesHowManyAreRead() {
    for (int i = 0; i < 40; i++) {
      progress.read(1 << 20);
    }
    assertThat(shown()).isEqualTo(START + "16 MB read" + START + "32 MB read");
  }

  @Test
  void leavesNothingBehindAnAnalysis(@TempDir Path home) throws Exception {
    Path dump = home.resolve("dump.sql");
    Files.writeString(dump, "CREATE TABLE public.stores (id bigint PRIMARY KEY);");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Console console =
        new Console(ResultStream.to(out), ResultStream.to(terminal), Style.PLAIN, progress);
    String folder = home.resolve("out").toString();
    ExitStatus status =
        Main.run(console, "analyze", dump.toString(), "--tenant", "stores", "--out", folder);
    assertThat(status).isEqualTo(ExitStatus.DONE);
    assertThat(shown())
        .startsWith(START + "reading and classifying")
        .contains("writing report.html")
        .endsWith(START);
    assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain("\r");
  }

  private String shown() {
    return terminal.toString(StandardCharsets.UTF_8);
  }
}
