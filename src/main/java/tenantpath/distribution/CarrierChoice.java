package tenantpath.distribution;

import java.util.List;
import java.util.Optional;

/**
 * Which of a table's carriers it is distributed by.
 *
 * @param carriers the best first; where they rank alike, all of those and no others
 * @param why what set the best apart from the next, in words
 */
record CarrierChoice(Clarity clarity, List<Carrier> carriers, Optional<String> why) {
  CarrierChoice {
    carriers = List.copyOf(carriers);
  }

  static CarrierChoice only(Carrier carrier) {
    return new CarrierChoice(Clarity.CLEAR, List.of(carrier), Optional.empty());
  }

  /** Whether the choice can be made without asking. */
  enum Clarity {
    CLEAR,
    /** Several rank alike. */
    ALIKE,
    /** The best only records whose the row was, or who touched it and may be NULL. */
    WEAK
  }

  Carrier best() {
    return carriers.get(0);
  }

  /** The other columns that carry the key too. */
  List<Carrier> others() {
    return carriers.subList(1, carriers.size());
  }
}
