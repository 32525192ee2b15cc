package tenantpath.report.view;

import tenantpath.distribution.PlacementKind;

/**
 * How reports show a class: by shape, colour and word, never by colour alone.
 *
 * @param word the contract's word, which is also the name of its colour
 * @param label the words people read
 * @param meaning what Citus makes of such a table, in the documentation's terms
 */
public record ClassMark(String word, String mark, String label, String meaning) {
  static ClassMark of(PlacementKind kind) {
    return switch (kind) {
      case READY ->
          new ClassMark(
              kind.word(),
              "●",
              "ready",
              "Ready for distribution: the table already contains the distribution key. Its keys"
                  + " may still have to be widened so that they include it.");
      case BACKFILL ->
          new ClassMark(
              kind.word(),
              "◐",
              "needs backfill",
              "Needs backfill: the table is logically distributed by the key but has no column"
                  + " for it. The plan adds the column and fills it along the path.");
      case REFERENCE ->
          new ClassMark(
              kind.word(),
              "◆",
              "reference",
              "Reference table: small, without the key, joined by distributed tables or shared"
                  + " across tenants. Every node keeps a copy.");
      case LOCAL ->
          new ClassMark(
              kind.word(),
              "○",
              "local",
              "Local table: without the key and typically not joined to other tables. It stays on"
                  + " the coordinator.");
      case UNDECIDED ->
          new ClassMark(
              kind.word(),
              "?",
              "undecided",
              "Undecided: the dump does not say enough. A person decides; nothing is guessed.");
    };
  }
}
