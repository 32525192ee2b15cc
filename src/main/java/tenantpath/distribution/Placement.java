package tenantpath.distribution;

import java.util.List;
import java.util.Optional;
import tenantpath.graph.ReferencePath;

/** What becomes of a table on Citus: one of the documentation's four classes, or undecided. */
public sealed interface Placement {
  PlacementKind kind();

  /** The raw name of the column that holds the key, or is going to. */
  default Optional<String> keyColumn() {
    return Optional.empty();
  }

  /** How it gets the key, where it is to be backfilled. */
  default Optional<Backfill> backfill() {
    return Optional.empty();
  }

  /** It carries the key in {@code column}. */
  record Ready(String column) implements Placement {
    @Override
    public PlacementKind kind() {
      return PlacementKind.READY;
    }

    @Override
    public Optional<String> keyColumn() {
      return Optional.of(column);
    }
  }

  /**
   * It gets {@code column}, filled along {@code path}.
   *
   * @param alternatives the next-best paths, at most five
   * @param wave 1 where the parents carry the key already, else one more than the latest of them
   */
  record Backfill(
      String column,
      ReferencePath path,
      List<ReferencePath> alternatives,
      Agreement agreement,
      int wave)
      implements Placement {
    public Backfill {
      alternatives = List.copyOf(alternatives);
    }

    /** The paths that fill rows where the path breaks off: declared and accepted ones alone. */
    public List<ReferencePath> fallbacks() {
      return path.first().nullable() || path.first().polymorphic()
          ? alternatives.stream()
              .filter(other -> other.hops().stream().noneMatch(Undeclared::is))
              .toList()
          : List.of();
    }

    @Override
    public PlacementKind kind() {
      return PlacementKind.BACKFILL;
    }

    @Override
    public Optional<String> keyColumn() {
      return Optional.of(column);
    }

    @Override
    public Optional<Backfill> backfill() {
      return Optional.of(this);
    }
  }

  /** A copy on every node. */
  record Reference() implements Placement {
    @Override
    public PlacementKind kind() {
      return PlacementKind.REFERENCE;
    }
  }

  /** It stays on the coordinator; managed where a foreign key ties it to a reference table. */
  record Local(boolean managedByCitus) implements Placement {
    @Override
    public PlacementKind kind() {
      return PlacementKind.LOCAL;
    }
  }

  /** Not to be said from the dump; {@code reason} says why and what would decide it. */
  record Undecided(String reason) implements Placement {
    @Override
    public PlacementKind kind() {
      return PlacementKind.UNDECIDED;
    }
  }
}
