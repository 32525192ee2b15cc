package tenantpath.check;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tenantpath.finding.FindingCode;

/** Every code a finding can bear, sorted: those of the checks and those of the reader. */
public final class Catalogue {
  private static final List<Entry> READING =
      List.of(
          new Entry(FindingCode.of("R01"), "Statement not understood"),
          new Entry(FindingCode.of("R02"), "Input ends in the middle of something"),
          new Entry(FindingCode.of("R03"), "Relation defined twice"),
          new Entry(FindingCode.of("R08"), "Text is not in its encoding"),
          new Entry(FindingCode.of("R09"), "Archive is damaged"));

  private static final List<Entry> ENTRIES =
      Stream.concat(
              READING.stream(), Checks.all().stream().map(c -> new Entry(c.code(), c.title())))
          .sorted(Comparator.comparing(Entry::code))
          .toList();

  private Catalogue() {}

  /** One code and its title. */
  public record Entry(FindingCode code, String title) {}

  public static List<Entry> entries() {
    return ENTRIES;
  }

  public static Optional<Entry> entry(FindingCode code) {
    return ENTRIES.stream().filter(entry -> entry.code().equals(code)).findFirst();
  }
}
