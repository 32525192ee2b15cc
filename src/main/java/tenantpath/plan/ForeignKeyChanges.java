package tenantpath.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tenantpath.distribution.Role;
import tenantpath.schema.ForeignKey;
import tenantpath.schema.RelationName;

/**
 * When each foreign key changes: phase 60 puts the key into those that get it, since their targets
 * change there; phases 70 and 90 drop and add all that touch a table on Citus, and all there are
 * where rows are loaded meanwhile, table by table.
 */
final class ForeignKeyChanges {
  private final PlannedTables tables;
  private final Route route;
  private final List<Move<ForeignKey>> inKeys = new ArrayList<>();
  private final List<ForeignKey> afterKeys = new ArrayList<>();
  private final List<ForeignKey> inTheEnd = new ArrayList<>();

  ForeignKeyChanges(
      List<Change<ForeignKey>> changes, PlannedTables tables, ObjectNames names, Route route) {
    this.tables = tables;
    this.route = route;
    changes.stream().filter(c -> c.fate() != Fate.MOVED).forEach(this::add);
    Map<List<Object>, List<Change<ForeignKey>>> moved = new LinkedHashMap<>();
    changes.stream()
        .filter(c -> c.fate() == Fate.MOVED)
        .sorted(Comparator.comparing(c -> c.before().name()))
        .forEach(
            c ->
                moved
                    .computeIfAbsent(shape(c.after().orElseThrow()), s -> new ArrayList<>())
                    .add(c));
    moved.values().forEach(group -> addMoved(group, names));
    afterKeys.sort(BY_NAME);
    inTheEnd.sort(BY_NAME);
  }

  private static final Comparator<ForeignKey> BY_NAME =
      Comparator.comparing(ForeignKey::table).thenComparing(ForeignKey::name);

  /** Those that phase 60 changes, from what they are to what they are to be. */
  List<Move<ForeignKey>> inKeys() {
    return List.copyOf(inKeys);
  }

  /** Those that are there after phase 60 and are in the way until phase 90. */
  List<ForeignKey> afterKeys() {
    return afterKeys.stream().filter(this::isInTheWay).toList();
  }

  /** Those that are to be there in the end and that phase 90 adds. */
  List<ForeignKey> inTheEnd() {
    return inTheEnd.stream().filter(this::isInTheWay).toList();
  }

  /** All that are to be there in the end, sorted. */
  List<ForeignKey> all() {
    return List.copyOf(inTheEnd);
  }

  private void add(Change<ForeignKey> change) {
    ForeignKey before = change.before();
    Optional<ForeignKey> after = change.after();
    after.ifPresent(inTheEnd::add);
    if (changesWithKeys(before, after)) {
      inKeys.add(new Move<>(Optional.of(before), after));
      after.ifPresent(afterKeys::add);
    } else {
      afterKeys.add(before);
    }
  }

  /** One foreign key on the parent for those of all partitions that say the same. */
  private void addMoved(List<Change<ForeignKey>> group, ObjectNames names) {
    ForeignKey lifted = group.get(0).after().orElseThrow();
    boolean widened = changesWithKeys(group.get(0).before(), Optional.of(lifted));
    boolean thereAlready = inTheEnd.stream().anyMatch(key -> shape(key).equals(shape(lifted)));
    Optional<ForeignKey> added =
        thereAlready
            ? Optional.empty()
            : Optional.of(
                lifted.named(
                    names.constraint(
                        lifted.table(),
                        lifted.table().name()
                            + "_"
                            + String.join("_", group.get(0).before().columns())
                            + "_fkey")));
    added.ifPresent(inTheEnd::add);
    if (widened) {
      added.ifPresent(key -> inKeys.add(new Move<>(Optional.empty(), Optional.of(key))));
      added.ifPresent(afterKeys::add);
      group.forEach(c -> inKeys.add(new Move<>(Optional.of(c.before()), Optional.empty())));
    } else {
      group.forEach(c -> afterKeys.add(c.before()));
    }
  }

  private static List<Object> shape(ForeignKey key) {
    return List.of(key.table(), key.columns(), key.referencedTable(), key.referencedColumns());
  }

  /** Its target gets the key in phase 60, so it cannot stay as it is. */
  private boolean changesWithKeys(ForeignKey before, Optional<ForeignKey> after) {
    return after.isPresent()
        ? !after.get().columns().equals(before.columns())
        : tables.isDistributed(before.referencedTable())
            && tables
                .keyColumn(before.referencedTable())
                .filter(before.referencedColumns()::contains)
                .isEmpty();
  }

  private boolean isInTheWay(ForeignKey key) {
    return route == Route.NEW_CLUSTER || touchesCitus(key);
  }

  boolean touchesCitus(ForeignKey key) {
    return onCitus(key.table()) || onCitus(key.referencedTable());
  }

  private boolean onCitus(RelationName table) {
    return tables.role(table) != Role.LOCAL;
  }
}
