package tenantpath.distribution;

import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** The versions that the schema is to run on: a Citus, and a PostgreSQL that it runs on. */
public record TargetVersion(CitusVersion citus, int postgres) {
  /** From which minor version on which PostgreSQL majors work: configure.ac of each release. */
  private static final NavigableMap<CitusVersion, Majors> RELEASES = releases();

  public static final TargetVersion DEFAULT = new TargetVersion(CitusVersion.DEFAULT, 15);

  private record Majors(int lowest, int highest) {
    boolean contains(int major) {
      return lowest <= major && major <= highest;
    }
  }

  public TargetVersion {
    if (!majors(citus).map(range -> range.contains(postgres)).orElse(false)) {
      throw new IllegalArgumentException("no Citus " + citus + " on PostgreSQL " + postgres);
    }
  }

  /**
   * The target that the options ask for. What is not asked for follows: PostgreSQL from Citus and
   * from the dump's server, Citus from PostgreSQL.
   *
   * @param dumpServer the major version of the server that was dumped
   */
  public static TargetVersion of(
      Optional<CitusVersion> citus, OptionalInt postgres, OptionalInt dumpServer)
      throws ImpossibleTarget {
    CitusVersion wanted = citus.orElse(CitusVersion.DEFAULT);
    Majors majors = majors(wanted).orElseThrow(() -> unknown(wanted));
    if (postgres.isEmpty()) {
      return notOlderThan(dumpServer.orElse(0), wanted, majors);
    }
    int major = postgres.getAsInt();
    if (majors.contains(major)) {
      return new TargetVersion(wanted, major);
    }
    if (citus.isPresent()) {
      throw new ImpossibleTarget(
          "Citus %s runs on PostgreSQL %d to %d, not on %d."
              .formatted(wanted, majors.lowest(), majors.highest(), major));
    }
    return nearest(wanted, major);
  }

  private static TargetVersion notOlderThan(int server, CitusVersion citus, Majors majors) {
    if (server <= majors.highest()) {
      return new TargetVersion(citus, Math.max(server, majors.lowest()));
    }
    return RELEASES.tailMap(citus, false).entrySet().stream()
        .filter(release -> release.getValue().contains(server))
        .map(release -> new TargetVersion(release.getKey(), server))
        .findFirst()
        .orElseGet(TargetVersion::newest);
  }

  private static TargetVersion nearest(CitusVersion citus, int major) throws ImpossibleTarget {
    Optional<CitusVersion> newer =
        RELEASES.tailMap(citus, false).keySet().stream()
            .filter(release -> RELEASES.get(release).contains(major))
            .findFirst();
    Optional<CitusVersion> older =
        RELEASES.headMap(citus, false).descendingKeySet().stream()
            .filter(release -> RELEASES.get(release).contains(major))
            .findFirst();
    return newer
        .or(() -> older)
        .map(release -> new TargetVersion(release, major))
        .orElseThrow(
            () -> new ImpossibleTarget("No known Citus runs on PostgreSQL " + major + "."));
  }

  private static TargetVersion newest() {
    return new TargetVersion(RELEASES.lastKey(), RELEASES.lastEntry().getValue().highest());
  }

  private static ImpossibleTarget unknown(CitusVersion citus) {
    return new ImpossibleTarget(
        "Citus %s is not known here: known are %s to %s."
            .formatted(citus, RELEASES.firstKey(), RELEASES.lastKey()));
  }

  private static Optional<Majors> majors(CitusVersion citus) {
    return Optional.ofNullable(RELEASES.floorEntry(citus))
        .filter(release -> release.getKey().major() == citus.major())
        .map(release -> release.getValue());
  }

  private static NavigableMap<CitusVersion, Majors> releases() {
    NavigableMap<CitusVersion, Majors> releases = new TreeMap<>();
    releases.put(new CitusVersion(11, 0), new Majors(13, 14));
    releases.put(new CitusVersion(11, 1), new Majors(13, 15));
    releases.put(new CitusVersion(12, 0), new Majors(14, 15));
    releases.put(new CitusVersion(12, 1), new Majors(14, 16));
    releases.put(new CitusVersion(13, 0), new Majors(14, 17));
    releases.put(new CitusVersion(13, 1), new Majors(15, 17));
    releases.put(new CitusVersion(14, 0), new Majors(16, 18));
    return releases;
  }

  @Override
  public String toString() {
    return "Citus " + citus + " on PostgreSQL " + postgres;
  }
}
