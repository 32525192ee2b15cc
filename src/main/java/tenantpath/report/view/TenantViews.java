package tenantpath.report.view;

import java.util.List;
import java.util.Optional;
import tenantpath.distribution.DistributionDesign;
import tenantpath.distribution.PlacementKind;
import tenantpath.distribution.TenantKey;
import tenantpath.distribution.TenantKeyCandidate;
import tenantpath.report.view.TenantView.CandidateView;
import tenantpath.schema.Identifier;

/** Tells the tenant key and why. */
final class TenantViews {
  private static final int SHOWN = 10;

  private TenantViews() {}

  static TenantView of(DistributionDesign design, ClassViews classes) {
    Optional<TenantKey> key = design.key();
    List<CandidateView> candidates =
        design.candidates().stream()
            .filter(c -> c.rank() <= SHOWN || chosen(c, key))
            .map(c -> candidate(c, key))
            .toList();
    return key.map(k -> view(k, counts(candidates, classes), candidates))
        .orElseGet(
            () ->
                new TenantView(
                    false,
                    "",
                    "",
                    "",
                    "",
                    Prose.text(design.shape().sentence() + "."),
                    "",
                    candidates));
  }

  private static TenantView view(TenantKey key, String counts, List<CandidateView> candidates) {
    return new TenantView(
        true,
        key.table().quoted(),
        Identifier.quote(key.column()),
        Identifier.quote(key.columnName()),
        key.type().text(),
        why(key),
        counts,
        candidates);
  }

  /** A candidate is measured by what is declared; the classes also go by what names suggest. */
  private static String counts(List<CandidateView> candidates, ClassViews classes) {
    return candidates.stream()
        .filter(CandidateView::chosen)
        .filter(
            c ->
                c.ready() != classes.tables(PlacementKind.READY)
                    || c.backfill() != classes.tables(PlacementKind.BACKFILL))
        .map(
            c ->
                "Candidates are compared by foreign keys and by columns of the key's name alone; the"
                    + " verdict also follows what other names and types suggest, and decisions.")
        .findFirst()
        .orElse("");
  }

  private static Prose why(TenantKey key) {
    return switch (key.chosenBy()) {
      case OPTION -> Prose.of("Chosen by the option {}.", "--tenant");
      case DECISIONS -> Prose.text("Chosen by the decisions file.");
      case RANKING ->
          Prose.of(
              "Nobody named the tenant, so the best-ranked candidate was taken. Name it with {} to"
                  + " confirm it or to choose another.",
              "--tenant");
    };
  }

  private static CandidateView candidate(TenantKeyCandidate c, Optional<TenantKey> key) {
    return new CandidateView(
        c.rank(),
        c.table().quoted(),
        Identifier.quote(c.column()),
        c.ready(),
        c.backfill(),
        c.reason(),
        chosen(c, key));
  }

  private static boolean chosen(TenantKeyCandidate c, Optional<TenantKey> key) {
    return key.filter(k -> k.table().equals(c.table()) && k.column().equals(c.column()))
        .isPresent();
  }
}
