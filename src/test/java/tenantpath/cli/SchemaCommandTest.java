package tenantpath.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaCommandTest {
  @TempDir Path home;

  @Test
  void printsTheSchemaAsJsonAndNothingElse() throws IOException {
    Path dump = Files.writeString(home.resolve("a.sql"), "CREATE TABLE public.t (id bigint);\n");
    Answer answer = Answer.to("schema", dump.toString());
    assertThat(answer.status()).isZero();
    assertThat(answer.out()).startsWith("{").endsWith("}\n").contains("\"tenantpath-schema\"");
    assertThat(answer.err()).isEmpty();
  }

  @Test
  void readsSeveralFilesAsOneDatabase() throws IOException {
    Path one = Files.writeString(home.resolve("1.sql"), "CREATE TABLE public.t (id bigint);\n");
    Path two = Files.writeString(home.resolve("2.sql"), "CREATE TABLE public.u (id bigint);\n");
    assertThat(Answer.to("schema", one.toString(), two.toString()).out())
        .contains("\"t\"", "\"u\"");
  }

  @Test
  void refusesStandardInputTwice() {
    Answer answer = Answer.to("schema", "-", "-");
    assertThat(answer.status()).isEqualTo(2);
    assertThat(answer.err())
        .isEqualTo("tenantpath: standard input can be read once only: give - once.\n");
  }

  @Test
  void saysWhatItDidNotUnderstandOnStandardError() throws IOException {
    Path dump = Files.writeString(home.resolve("a.sql"), "CREATE TABLE public.t (id;\n\n");
    Answer answer = Answer.to("schema", dump.toString());
    assertThat(answer.status()).isZero();
    assertThat(answer.err()).contains("1 statement was not understood", "a.sql:1:1");
  }
}
