package tenantpath.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.postgresql.Driver;

/** The real psql, where there is one on the path with a pg_dump beside it. */
public final class PsqlProcess {
  private static final Pattern MAJOR = Pattern.compile("\\) (\\d+)");

  private final Path folder;

  private PsqlProcess(Path folder) {
    this.folder = folder;
  }

  /** Runs scripts of these files from the folder; skips the test where there is no such psql. */
  public static PsqlProcess in(Path folder, Map<String, String> files, int server)
      throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no POSIX shell");
    PsqlProcess process = new PsqlProcess(folder);
    for (String program : List.of("psql", "pg_dump")) {
      Result version = process.run(List.of("sh", "-c", program + " --version"));
      Matcher major = MAJOR.matcher(version.output());
      boolean fits = major.find() && Integer.parseInt(major.group(1)) == server;
      assumeTrue(fits, "no " + program + " of PostgreSQL " + server + " on the path");
    }
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path target = folder.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.writeString(target, file.getValue());
    }
    return process;
  }

  /** What a program said, on both of its outputs, and how it ended. */
  public record Result(int status, String output) {}

  /** Runs a script as its first lines say. */
  public Result script(Connection database, Connection source, String file)
      throws SQLException, IOException, InterruptedException {
    return run(
        List.of(
            "psql",
            "-X",
            "-v",
            "ON_ERROR_STOP=1",
            "-v",
            "source=" + address(source),
            "-v",
            "x=; DROP TABLE canary; --", // what a name that looks like a variable would become
            "-d",
            address(database),
            "-f",
            file));
  }

  private Result run(List<String> command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Result(process.waitFor(), output);
  }

  private static String address(Connection connection) throws SQLException {
    Properties parts = Driver.parseURL(connection.getMetaData().getURL(), new Properties());
    return "host=%s port=%s dbname=%s user=%s"
        .formatted(
            parts.getProperty("PGHOST"),
            parts.getProperty("PGPORT"),
            parts.getProperty("PGDBNAME"),
            connection.getMetaData().getUserName());
  }
}
