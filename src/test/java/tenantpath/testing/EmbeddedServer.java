package tenantpath.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A real PostgreSQL server of one major version for tests, started once a JVM and shared; each test
 * takes a database of its own. Where the binaries are absent (a build with {@code -DskipTests} does
 * not copy them) or cannot run, the test is skipped aloud, and never in CI.
 */
public final class EmbeddedServer {
  private static final Map<Integer, EmbeddedServer> SERVERS = new ConcurrentHashMap<>();
  private static final AtomicInteger DATABASES = new AtomicInteger();

  private final EmbeddedPostgres postgres;

  private EmbeddedServer(EmbeddedPostgres postgres) {
    this.postgres = postgres;
  }

  /** The server of a major version, 15 to 18. */
  public static EmbeddedServer of(int major) {
    return SERVERS.computeIfAbsent(major, EmbeddedServer::start);
  }

  private static EmbeddedServer start(int major) {
    Path jar =
        Path.of(
            System.getProperty("tenantpath.postgres.binaries", "target/postgres-binaries"),
            "postgres-" + major + ".jar");
    boolean inCi = "true".equals(System.getenv("CI"));
    assumeTrue(
        inCi || Files.exists(jar), "no PostgreSQL " + major + " binaries: run the tests by mvn");
    try {
      return new EmbeddedServer(
          EmbeddedPostgres.builder()
              .setPgBinaryResolver((system, machine) -> binary(jar))
              .setServerConfig("fsync", "off")
              .setServerConfig("max_connections", "50")
              .setOverrideWorkingDirectory(workingDirectory(major).toFile())
              .start());
    } catch (IOException | IllegalStateException e) {
      throw new IllegalStateException(
          "PostgreSQL " + major + " did not start; as root it needs unprivileged user namespaces",
          e);
    }
  }

  private static Path workingDirectory(int major) throws IOException {
    Path base = Path.of(System.getProperty("java.io.tmpdir"), "tenantpath-postgres-" + major);
    Files.createDirectories(base);
    return base;
  }

  private static InputStream binary(Path jar) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      ZipEntry archive =
          zip.stream()
              .map(ZipEntry.class::cast)
              .filter(entry -> entry.getName().endsWith(".txz"))
              .findFirst()
              .orElseThrow(() -> new IOException("no binaries in " + jar));
      return new ByteArrayInputStream(zip.getInputStream(archive).readAllBytes());
    }
  }

  /** A connection, as superuser and in autocommit, to a new empty database. */
  public Connection newDatabase() {
    return newDatabase("TEMPLATE template0 ENCODING 'UTF8'");
  }

  /** The same to a copy of a database that nobody is connected to. */
  public Connection copyOf(String database) {
    return newDatabase("TEMPLATE " + database);
  }

  private Connection newDatabase(String from) {
    String name = "test_" + DATABASES.incrementAndGet();
    try (Connection admin = postgres.getPostgresDatabase().getConnection();
        Statement statement = admin.createStatement()) {
      statement.execute("CREATE DATABASE " + name + " " + from);
      return connect(name);
    } catch (SQLException e) {
      throw new IllegalStateException("cannot create database " + name, e);
    }
  }

  /** A further connection to a database that {@link #newDatabase} made. */
  public Connection connect(String database) throws SQLException {
    return DriverManager.getConnection(postgres.getJdbcUrl("postgres", database));
  }
}
