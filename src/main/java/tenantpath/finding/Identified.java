package tenantpath.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A finding and the fingerprint that no other finding of the same run has. */
public record Identified(Finding finding, Fingerprint fingerprint) {

  /** All findings of one run, in their order. */
  public static List<Identified> of(List<Finding> findings) {
    Map<Fingerprint, List<Integer>> alike = new TreeMap<>();
    for (int i = 0; i < findings.size(); i++) {
      alike.computeIfAbsent(Fingerprint.first(findings.get(i)), key -> new ArrayList<>()).add(i);
    }
    Fingerprint[] fingerprints = new Fingerprint[findings.size()];
    alike.forEach((first, places) -> number(first, places, findings, fingerprints));
    List<Identified> identified = new ArrayList<>();
    for (int i = 0; i < fingerprints.length; i++) {
      identified.add(new Identified(findings.get(i), fingerprints[i]));
    }
    return identified;
  }

  /** By their messages, since lines move. */
  private static void number(
      Fingerprint first, List<Integer> places, List<Finding> findings, Fingerprint[] fingerprints) {
    places.sort(Comparator.comparing(place -> findings.get(place).message()));
    for (int i = 0; i < places.size(); i++) {
      fingerprints[places.get(i)] = first.numbered(i + 1);
    }
  }
}
