package tenantpath.decisions;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What people decided about a table, or about every table that a pattern matches.
 *
 * @param pattern as written: an identifier path, or one with {@code *} and {@code ?}
 * @param placement the class it shall have; what {@code column} or {@code path} imply is filled in
 * @param column the column that carries the key
 * @param path for each hop of the chosen path its columns, or its constraint's name
 * @param leaveOut whether the plan leaves it out
 * @param nulls what becomes of rows that reach no tenant
 */
public record TableDecision(
    String pattern,
    Optional<DecidedClass> placement,
    Optional<String> column,
    List<String> path,
    boolean leaveOut,
    Optional<NullRows> nulls,
    Provenance provenance) {
  public TableDecision {
    path = List.copyOf(path);
    if (placement.isEmpty() && column.isPresent()) {
      placement = Optional.of(DecidedClass.READY);
    }
    if (placement.isEmpty() && !path.isEmpty()) {
      placement = Optional.of(DecidedClass.BACKFILL);
    }
  }

  /** What it says of rows without a tenant alone. */
  public TableDecision withoutPlacement() {
    return new TableDecision(
        pattern, Optional.empty(), Optional.empty(), List.of(), false, nulls, provenance);
  }

  /** Whether it says where the table goes, and not only what becomes of some of its rows. */
  boolean places() {
    return placement.isPresent() || leaveOut;
  }

  /** This, and of the other what this does not say. */
  TableDecision or(TableDecision other) {
    TableDecision placing = places() ? this : other;
    return new TableDecision(
        pattern,
        placing.placement,
        placing.column,
        placing.path,
        placing.leaveOut,
        nulls.or(other::nulls),
        placing.provenance);
  }

  /** Whether both say something of the same. */
  boolean overlaps(TableDecision other) {
    return places() && other.places() || nulls.isPresent() && other.nulls.isPresent();
  }

  /** The classes that can be decided, spelled as in the file in lower case. */
  public enum DecidedClass {
    READY,
    BACKFILL,
    REFERENCE,
    LOCAL;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
