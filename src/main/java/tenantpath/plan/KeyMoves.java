package tenantpath.plan;

import java.util.List;
import java.util.Optional;
import tenantpath.schema.ForeignKey;

/** What phase 60 changes, one way or the other. */
record KeyMoves(
    List<Unique> uniques,
    List<Reference> foreignKeys,
    List<Move<UniqueChanges.Replaced>> replaced) {
  KeyMoves {
    uniques = List.copyOf(uniques);
    foreignKeys = List.copyOf(foreignKeys);
    replaced = List.copyOf(replaced);
  }

  /**
   * A unique key.
   *
   * @param parked what the present one is called until the other takes its place
   * @param parts those of the partitions of its table
   */
  record Unique(UniqueKey from, UniqueKey to, String parked, List<Unique> parts) {
    Unique {
      parts = List.copyOf(parts);
    }

    Unique inverse() {
      return new Unique(to, from, parked, parts.stream().map(Unique::inverse).toList());
    }
  }

  /**
   * A foreign key.
   *
   * @param meanwhile what the new one is called until the present one is dropped
   */
  record Reference(Move<ForeignKey> move, String meanwhile) {
    Optional<ForeignKey> from() {
      return move.from();
    }

    Optional<ForeignKey> to() {
      return move.to();
    }

    Reference inverse() {
      return new Reference(move.inverse(), meanwhile);
    }
  }

  KeyMoves inverse() {
    return new KeyMoves(
        uniques.stream().map(Unique::inverse).toList(),
        foreignKeys.stream().map(Reference::inverse).toList(),
        replaced.stream().map(Move::inverse).toList());
  }
}
