package tenantpath.distribution;

import java.util.List;

/**
 * Which of a table's carriers it is distributed by.
 *
 * @param carriers the best first; where they rank alike, all of those and no others
 */
record CarrierChoice(Clarity clarity, List<Carrier> carriers) {
  CarrierChoice {
    carriers = List.copyOf(carriers);
  }

  /** Whether the choice can be made without asking. */
  enum Clarity {
    CLEAR,
    /** Several rank alike. */
    ALIKE,
    /** The best only records who touched the row, and may be NULL. */
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
