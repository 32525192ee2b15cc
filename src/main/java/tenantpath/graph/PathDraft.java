package tenantpath.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A path under construction, which shares its rest with the parent's route. */
record PathDraft(Relationship hop, Optional<PathDraft> rest, int length, boolean safe) {
  static PathDraft of(Relationship hop, Optional<PathDraft> rest) {
    return new PathDraft(
        hop,
        rest,
        1 + rest.map(PathDraft::length).orElse(0),
        hop.safe() && rest.map(PathDraft::safe).orElse(true));
  }

  /** Rests are shared, so that one look tells whether two routes are the same. */
  boolean sameAs(PathDraft other) {
    return hop.equals(other.hop) && rest.orElse(null) == other.rest.orElse(null);
  }

  ReferencePath path() {
    List<Relationship> hops = new ArrayList<>(length);
    Optional<PathDraft> route = Optional.of(this);
    while (route.isPresent()) {
      hops.add(route.get().hop());
      route = route.get().rest();
    }
    return new ReferencePath(hops);
  }
}
