package tenantpath.plan;

import java.util.Optional;

/**
 * What becomes of one object of the schema.
 *
 * @param after the object afterwards; empty where it is dropped
 * @param reason why, and for demoted, changed and dropped what follows from it
 */
record Change<T>(T before, Optional<T> after, Fate fate, String reason) {
  static <T> Change<T> kept(T object, String reason) {
    return new Change<>(object, Optional.of(object), Fate.KEPT, reason);
  }

  static <T> Change<T> dropped(T object, String reason) {
    return new Change<>(object, Optional.empty(), Fate.DROPPED, reason);
  }

  static <T> Change<T> to(T before, T after, Fate fate, String reason) {
    return new Change<>(before, Optional.of(after), fate, reason);
  }
}
