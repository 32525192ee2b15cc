package tenantpath.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
  @Test
  void printsItsHelpAndVersion() {
    assertThat(Answer.to("--help").status()).isZero();
    assertThat(Answer.to("--help").out()).startsWith("Usage: tenantpath").contains("rules");
    assertThat(Answer.to("--version").out()).matches("tenantpath .+\n");
  }

  @Test
  void refusesAnUnknownOptionInOneSentence() {
    Answer answer = Answer.to("rules", "--verbos");
    assertThat(answer.status()).isEqualTo(2);
    assertThat(answer.out()).isEmpty();
    assertThat(answer.err())
        .isEqualTo("tenantpath: Unknown option: '--verbos'. Try 'tenantpath rules --help'.\n");
  }

  @Test
  void saysInWordsWhatAnOptionTakes() {
    assertThat(Answer.to("check", "x.sql", "--postgres", "15.4").err())
        .contains("'--postgres': '15.4' is no major version such as 16");
  }

  /** A line that was broken by hand is broken again where the column is narrower. */
  @ParameterizedTest
  @ValueSource(strings = {"analyze", "keys", "explain", "check", "diff", "schema"})
  void fillsTheLinesOfItsHelp(String command) {
    List<String> lines = Answer.to(command, "--help").out().lines().toList();
    for (int i = 0; i + 1 < lines.size(); i++) {
      String line = lines.get(i);
      String next = lines.get(i + 1);
      if (next.matches("\\s{20,}[a-z].*") && line.matches(".*\\w")) {
        int word = next.strip().split(" ")[0].length();
        assertThat(line.length() + 1 + word).as(line).isGreaterThan(99);
      }
    }
  }

  @Test
  void refusesACommandLineWithoutSubcommand() {
    assertThat(Answer.to().status()).isEqualTo(2);
    assertThat(Answer.to().err()).contains("Missing required subcommand", "--help");
  }

  @Test
  void printsTheCatalogueAndAPageOfIt() {
    assertThat(Answer.to("rules").out())
        .contains("U01  Primary key without the distribution column\n", "R02  ");
    assertThat(Answer.to("rules", "u01").out()).startsWith("# U01 ");
  }

  @Test
  void refusesAnUnknownRule() {
    Answer answer = Answer.to("rules", "K99");
    assertThat(answer.status()).isEqualTo(2);
    assertThat(answer.err())
        .startsWith("tenantpath: there is no rule K99: known are K01, K02, ")
        .doesNotContain("U01");
  }

  @Test
  void saysThatStandardOutputDidNotTakeEverything() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    ExitStatus status = Main.run(Console.of(failing("no space left on device"), err), "rules");
    assertThat(status).isEqualTo(ExitStatus.USAGE);
    assertThat(err.toString())
        .isEqualTo("tenantpath: not everything could be written to standard output.\n");
  }

  @Test
  void endsQuietlyWhenTheReaderOfItsOutputIsGone() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    ExitStatus status = Main.run(Console.of(failing("Broken pipe"), err), "rules");
    assertThat(status).isEqualTo(ExitStatus.DONE);
    assertThat(err.toString()).isEmpty();
  }

  private static OutputStream failing(String reason) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(reason);
      }
    };
  }

  @Test
  void writesLineFeedsWhateverThePlatformsLineSeparator() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Console console = Console.of(out, new ByteArrayOutputStream());
    console.out().write("ä\r\nb\r\n".getBytes(StandardCharsets.UTF_8));
    console.finish();
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("ä\nb\n");
  }
}
