package tenantpath.ddl;

import java.util.List;
import java.util.Optional;

/** What SET has set so far; it starts afresh with each file and each database. */
final class Session {
  private static final List<String> DEFAULT_PATH = List.of("public");

  private List<String> searchPath = DEFAULT_PATH;
  private Optional<String> tablespace = Optional.empty();
  private Optional<String> accessMethod = Optional.empty();
  private boolean knows17;

  /** Notes a setting that only PostgreSQL 17 and newer have. */
  void sawTransactionTimeout() {
    knows17 = true;
  }

  /** Whether the dump was made for PostgreSQL 17 or newer, as far as its settings tell. */
  boolean knows17() {
    return knows17;
  }

  /** The schemas to look in; public where the dump made the path empty. */
  List<String> searchPath() {
    return searchPath;
  }

  /** Sets the path; {@code $user} and the catalog cannot be created in. */
  void searchPath(List<String> schemas) {
    List<String> usable =
        schemas.stream()
            .filter(s -> !s.isEmpty() && !s.equals("$user") && !s.equals("pg_catalog"))
            .toList();
    searchPath = usable.isEmpty() ? DEFAULT_PATH : usable;
  }

  /** Forgets what was set. */
  void reset() {
    searchPath = DEFAULT_PATH;
    tablespace = Optional.empty();
    accessMethod = Optional.empty();
  }

  String creationSchema() {
    return searchPath.get(0);
  }

  Optional<String> tablespace() {
    return tablespace;
  }

  void tablespace(String name) {
    tablespace = name.isEmpty() ? Optional.empty() : Optional.of(name);
  }

  Optional<String> accessMethod() {
    return accessMethod;
  }

  void accessMethod(String name) {
    accessMethod = name.isEmpty() ? Optional.empty() : Optional.of(name);
  }
}
