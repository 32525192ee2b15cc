package tenantpath.ddl;

import java.util.List;
import tenantpath.dump.UnreadableInput;

/** The dump holds several databases and does not say which one is meant; a matter of usage. */
public final class UnclearDatabase extends UnreadableInput {
  private static final long serialVersionUID = 1L;

  private UnclearDatabase(String sentence) {
    super(sentence);
  }

  static UnclearDatabase several(List<String> databases) {
    return new UnclearDatabase(
        "the dump holds several databases: "
            + String.join(", ", databases)
            + "; choose one with --database");
  }

  static UnclearDatabase missing(String database, List<String> databases) {
    String known = databases.isEmpty() ? "none by name" : String.join(", ", databases);
    return new UnclearDatabase("the dump holds no database " + database + "; it holds " + known);
  }
}
