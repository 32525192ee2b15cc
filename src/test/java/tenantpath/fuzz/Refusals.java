package tenantpath.fuzz;

import tenantpath.ddl.UnclearDatabase;
import tenantpath.dump.UnreadableInput;

/** What is refused is refused in one sentence that names the file, or the databases. */
final class Refusals {
  private Refusals() {}

  static void check(UnreadableInput refused) {
    boolean named = refused.getMessage().startsWith("a.");
    if (!named && !(refused instanceof UnclearDatabase) || refused.getMessage().endsWith("null")) {
      throw new AssertionError(refused);
    }
  }
}
