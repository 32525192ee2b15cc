package tenantpath.check;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tenantpath.finding.FindingCode;

/**
 * Every code a finding can bear, sorted: those of the checks and those of the readers of dumps and
 * decisions.
 */
public final class Catalogue {
  private static final List<Entry> OF_THE_INPUT =
      List.of(
          entry("D01", "Decisions file is malformed"),
          entry("D02", "Decisions file names something unknown"),
          entry("D03", "Decisions contradict each other"),
          entry("D04", "Decision changes nothing"),
          entry("R01", "Statement not understood"),
          entry("R02", "Input ends in the middle of something"),
          entry("R03", "Relation defined twice"),
          entry("R08", "Text is not in its encoding"),
          entry("R09", "Archive is damaged"));

  private static final List<Entry> ENTRIES =
      Stream.concat(
              OF_THE_INPUT.stream(), Checks.all().stream().map(c -> new Entry(c.code(), c.title())))
          .sorted(Comparator.comparing(Entry::code))
          .toList();

  private Catalogue() {}

  /** One code and its title. */
  public record Entry(FindingCode code, String title) {}

  private static Entry entry(String code, String title) {
    return new Entry(FindingCode.of(code), title);
  }

  public static List<Entry> entries() {
    return ENTRIES;
  }

  public static Optional<Entry> entry(FindingCode code) {
    return ENTRIES.stream().filter(entry -> entry.code().equals(code)).findFirst();
  }
}
