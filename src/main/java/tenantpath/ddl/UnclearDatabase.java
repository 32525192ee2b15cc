package tenantpath.ddl;

import java.util.List;
import tenantpath.dump.UnreadableInput;

/** The dump holds several databases and does not say which one is meant; a matter of usage. */
public final class UnclearDatabase extends UnreadableInput {
  private static final long serialVersionUID = 1L;

  private final List<String> databases;

  private UnclearDatabase(String sentence, List<String> databases) {
    super(sentence);
    this.databases = List.copyOf(databases);
  }

  static UnclearDatabase several(List<String> databases) {
    return new UnclearDatabase(
        "the dump holds several databases: "
            + String.join(", ", databases)
            + "; choose one with --database",
        databases);
  }

  static UnclearDatabase missing(String database, List<String> databases) {
    String known = databases.isEmpty() ? "none by name" : String.join(", ", databases);
    return new UnclearDatabase(
        "the dump holds no database " + database + "; it holds " + known, databases);
  }

  /** The names to choose from, sorted. */
  public List<String> databases() {
    return databases;
  }
}
