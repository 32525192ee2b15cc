package tenantpath.report.view;

import java.util.Map;

/** What there is to choose where a check finds something, in the imperative. */
final class Choices {
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("F03", "Make the local table a reference table, or give the foreign key up"),
          Map.entry("F05", "Distribute the local table too, or let the application check it"),
          Map.entry("F08", "Let the application clear the column, or choose another action"),
          Map.entry("F09", "Make sure that nothing updates the referenced key"),
          Map.entry("F13", "Give up a foreign key to the tenant, or make it the key"),
          Map.entry("K02", "Say when the key's type may be changed"),
          Map.entry("P01", "Flatten the partitions, or leave the table out"),
          Map.entry("P03", "Merge inherited tables, or make them partitions"),
          Map.entry("T01", "Move triggers into the application, or keep them at your own risk"),
          Map.entry("U12", "Drop a UNIQUE of the tenant table, or keep it in a look-up table"),
          Map.entry("W01", "Say what becomes of rows that reach no tenant"),
          Map.entry("W02", "Accept or reject what names and types suggest"),
          Map.entry("W04", "Say the class of what is undecided"),
          Map.entry("W05", "Name the tenant"),
          Map.entry("W06", "Choose among paths that may disagree"));

  private Choices() {}

  /** The choice, or the check's title where there is no better word for it. */
  static String of(CheckView check) {
    return WORDS.getOrDefault(check.code(), check.title());
  }
}
