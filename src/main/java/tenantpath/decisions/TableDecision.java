package tenantpath.decisions;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What people decided about a table, or about every table that a pattern matches.
 *
 * @param pattern as written: an identifier path, or one with {@code *} and {@code ?}
 * @param placement the class it shall have
 * @param column the column that carries the key
 * @param path for each hop of the chosen path its columns, or its constraint's name
 * @param leaveOut whether the plan leaves it out
 */
public record TableDecision(
    String pattern,
    Optional<DecidedClass> placement,
    Optional<String> column,
    List<String> path,
    boolean leaveOut,
    Provenance provenance) {
  public TableDecision {
    path = List.copyOf(path);
  }

  /** The classes that can be decided, spelled as in the file in lower case. */
  public enum DecidedClass {
    READY,
    BACKFILL,
    REFERENCE,
    LOCAL;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
