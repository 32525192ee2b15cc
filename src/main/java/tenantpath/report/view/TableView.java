package tenantpath.report.view;

import java.util.List;
import tenantpath.report.ShapedSql;

/**
 * One table of the register and its page.
 *
 * @param name schema and relation as SQL writes them; also the page's address
 * @param schema the first part of {@code name}
 * @param relation the second part of {@code name}
 * @param kind table, partitioned table, partition of …, foreign table
 * @param key the distribution column; empty where it has none
 * @param keyExists false where the plan adds it
 * @param path as {@code line_items → orders}, a {@code ?} after a nullable hop; may be empty
 * @param wave 0 where it is not backfilled
 * @param rows -1 where the dump does not say
 * @param plan what the plan does with it
 * @param agreement whether its paths lead to one tenant; empty where it has none
 * @param references the tables it names by foreign keys, sorted
 * @param referencedBy the tables that name it, sorted
 */
public record TableView(
    String name,
    String schema,
    String relation,
    ClassMark mark,
    String kind,
    String key,
    boolean keyExists,
    String path,
    int wave,
    long rows,
    boolean planned,
    String confidence,
    String plan,
    List<Prose> story,
    List<HopView> hops,
    List<PathView> alternatives,
    String agreement,
    List<EvidenceView> evidence,
    List<KeyChangeView> keys,
    List<FindingView> findings,
    List<SqlView> sql,
    List<String> references,
    List<String> referencedBy) {
  public TableView {
    story = List.copyOf(story);
    hops = List.copyOf(hops);
    alternatives = List.copyOf(alternatives);
    evidence = List.copyOf(evidence);
    keys = List.copyOf(keys);
    findings = List.copyOf(findings);
    sql = List.copyOf(sql);
    references = List.copyOf(references);
    referencedBy = List.copyOf(referencedBy);
  }

  /**
   * One hop of a path.
   *
   * @param columns the referencing columns, as SQL lists them
   * @param known the foreign key's name, or why the hop is believed
   * @param nullable whether a row may have no next row
   * @param certainty NOT NULL or may be NULL, and NOT VALID where it is
   */
  public record HopView(
      String from,
      String columns,
      String to,
      String referencedColumns,
      String known,
      boolean nullable,
      String certainty,
      String place) {}

  /** A path that lost: itself in short, and why. */
  public record PathView(String path, String why) {}

  /** One reason for the verdict; {@code place} may be empty. */
  public record EvidenceView(String text, String place) {}

  /** What becomes of one key, index, trigger, rule or policy. */
  public record KeyChangeView(
      String type, String name, String fate, String before, String after, String reason) {}

  /** Its statements in one phase. */
  public record SqlView(String phase, List<ShapedSql> statements) {
    public SqlView {
      statements = List.copyOf(statements);
    }
  }
}
