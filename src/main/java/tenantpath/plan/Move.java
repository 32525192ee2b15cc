package tenantpath.plan;

import java.util.Optional;

/**
 * From what an object is to what it is to be; phase 60 goes there, its rollback the other way.
 *
 * @param from empty where there is none yet
 * @param to empty where there is to be none
 */
record Move<T>(Optional<T> from, Optional<T> to) {
  Move<T> inverse() {
    return new Move<>(to, from);
  }
}
