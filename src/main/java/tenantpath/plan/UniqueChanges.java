package tenantpath.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tenantpath.schema.Constraint;
import tenantpath.schema.ExclusionConstraint;

/** What phase 60 makes of unique keys and exclusion constraints, told from their changes. */
final class UniqueChanges {
  private final List<Move<UniqueKey>> widened = new ArrayList<>();
  private final List<UniqueKey> dropped = new ArrayList<>();
  private final List<Move<Replaced>> replaced = new ArrayList<>();

  /**
   * A constraint that no index can be prepared for.
   *
   * @param method the access method of its index, where that is told
   */
  record Replaced(Constraint constraint, List<String> columns, Optional<String> method) {}

  UniqueChanges(SchemaChanges changes) {
    changes
        .primaryKeys()
        .forEach(
            c -> {
              if (c.before().withoutOverlaps()) {
                addReplaced(c, UniqueChanges::temporal);
              } else {
                add(c, UniqueKey::of);
              }
            });
    changes
        .uniqueConstraints()
        .forEach(
            c -> {
              if (c.before().withoutOverlaps()) {
                addReplaced(c, UniqueChanges::temporal);
              } else {
                add(c, UniqueKey::of);
              }
            });
    changes.uniqueIndexes().forEach(c -> add(c, UniqueKey::of));
    changes.exclusions().forEach(c -> addReplaced(c, UniqueChanges::exclusion));
  }

  /** Those that get the key. */
  List<Move<UniqueKey>> widened() {
    return List.copyOf(widened);
  }

  /** Those of the root that go. */
  List<UniqueKey> dropped() {
    return List.copyOf(dropped);
  }

  List<Move<Replaced>> replaced() {
    return List.copyOf(replaced);
  }

  private <T> void add(Change<T> change, Function<T, UniqueKey> key) {
    UniqueKey before = key.apply(change.before());
    Optional<UniqueKey> after = change.after().map(key);
    if (after.isEmpty()) {
      dropped.add(before);
    } else if (!after.get().equals(before)) {
      widened.add(new Move<>(Optional.of(before), after));
    }
  }

  private <T> void addReplaced(Change<T> change, Function<T, Replaced> constraint) {
    Replaced before = constraint.apply(change.before());
    Optional<Replaced> after = change.after().map(constraint);
    if (after.filter(before::equals).isEmpty()) {
      replaced.add(new Move<>(Optional.of(before), after));
    }
  }

  private static Replaced temporal(Constraint constraint) {
    return new Replaced(constraint, constraint.columns(), Optional.of("gist"));
  }

  private static Replaced exclusion(ExclusionConstraint exclusion) {
    return new Replaced(
        exclusion,
        exclusion.elements().stream()
            .map(element -> element.plainColumn() ? element.expression() : "")
            .toList(),
        Optional.of(exclusion.definition())
            .filter(text -> text.contains(" USING gist "))
            .map(text -> "gist"));
  }
}
