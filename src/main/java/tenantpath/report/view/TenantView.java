package tenantpath.report.view;

import java.util.List;

/**
 * The tenant key and why.
 *
 * @param known false where the schema has no candidate; the strings are then empty
 * @param table the root, as SQL writes it
 * @param columnName what tables without the key get
 * @param why who chose it and for what reason
 * @param counts how the numbers of the candidates differ from those of the verdict; may be empty
 * @param candidates by rank, the chosen one among them
 */
public record TenantView(
    boolean known,
    String table,
    String column,
    String columnName,
    String type,
    Prose why,
    String counts,
    List<CandidateView> candidates) {
  public TenantView {
    candidates = List.copyOf(candidates);
  }

  /** One root that could be the tenant. */
  public record CandidateView(
      int rank,
      String table,
      String column,
      int ready,
      int backfill,
      String reason,
      boolean chosen) {}
}
