package tenantpath.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import tenantpath.comparison.Snapshot.TableState;

/**
 * What changed from one analysis to another.
 *
 * @param tenant the root and its key, where they changed
 * @param added the tables that only the new one has, with their class
 * @param gone the tables that only the old one has, with their class
 * @param changed the tables of both of which something else is said, sorted by name
 * @param findings about no table
 */
public record Difference(
    Optional<Change> tenant,
    List<Named> added,
    List<Named> gone,
    List<TableChange> changed,
    Codes findings) {
  public Difference {
    added = List.copyOf(added);
    gone = List.copyOf(gone);
    changed = List.copyOf(changed);
  }

  /** One value before and after; empty for nothing. */
  public record Change(String what, String before, String after) {}

  /** A table and its class. */
  public record Named(String table, String placement) {}

  /** Codes of findings that are new, and that are there no more, sorted. */
  public record Codes(List<String> added, List<String> gone) {
    public Codes {
      added = List.copyOf(added);
      gone = List.copyOf(gone);
    }

    static Codes between(List<String> before, List<String> after) {
      SortedSet<String> added = new TreeSet<>(after);
      before.forEach(added::remove);
      SortedSet<String> gone = new TreeSet<>(before);
      after.forEach(gone::remove);
      return new Codes(List.copyOf(added), List.copyOf(gone));
    }

    public boolean isEmpty() {
      return added.isEmpty() && gone.isEmpty();
    }
  }

  /** What changed of one table. */
  public record TableChange(String table, List<Change> changes, Codes findings) {
    public TableChange {
      changes = List.copyOf(changes);
    }
  }

  public static Difference between(Snapshot before, Snapshot after) {
    List<Named> added = new ArrayList<>();
    List<TableChange> changed = new ArrayList<>();
    after
        .tables()
        .forEach(
            (table, state) -> {
              TableState old = before.tables().get(table);
              if (old == null) {
                added.add(new Named(table, state.placement()));
              } else if (!old.equals(state)) {
                changed.add(change(table, old, state));
              }
            });
    List<Named> gone = new ArrayList<>();
    before
        .tables()
        .forEach(
            (table, state) -> {
              if (!after.tables().containsKey(table)) {
                gone.add(new Named(table, state.placement()));
              }
            });
    return new Difference(
        changes("tenant", before.tenant(), after.tenant()).stream().findFirst(),
        added,
        gone,
        changed,
        Codes.between(before.findings(), after.findings()));
  }

  private static TableChange change(String table, TableState before, TableState after) {
    List<Change> changes = new ArrayList<>();
    changes.addAll(changes("class", before.placement(), after.placement()));
    changes.addAll(changes("key", before.key(), after.key()));
    changes.addAll(changes("path", before.path(), after.path()));
    changes.addAll(changes("planned", before.planned(), after.planned()));
    return new TableChange(table, changes, Codes.between(before.findings(), after.findings()));
  }

  private static List<Change> changes(String what, String before, String after) {
    return before.equals(after) ? List.of() : List.of(new Change(what, before, after));
  }

  public boolean isEmpty() {
    return tenant.isEmpty()
        && added.isEmpty()
        && gone.isEmpty()
        && changed.isEmpty()
        && findings.isEmpty();
  }
}
