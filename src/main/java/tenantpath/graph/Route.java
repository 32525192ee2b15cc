package tenantpath.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A path under construction, which shares its rest with the parent's route. */
record Route(Relationship hop, Optional<Route> rest, int length, boolean safe) {
  static Route of(Relationship hop, Optional<Route> rest) {
    return new Route(
        hop,
        rest,
        1 + rest.map(Route::length).orElse(0),
        hop.safe() && rest.map(Route::safe).orElse(true));
  }

  /** Rests are shared, so that one look tells whether two routes are the same. */
  boolean sameAs(Route other) {
    return hop.equals(other.hop) && rest.orElse(null) == other.rest.orElse(null);
  }

  ReferencePath path() {
    List<Relationship> hops = new ArrayList<>(length);
    Optional<Route> route = Optional.of(this);
    while (route.isPresent()) {
      hops.add(route.get().hop());
      route = route.get().rest();
    }
    return new ReferencePath(hops);
  }
}
