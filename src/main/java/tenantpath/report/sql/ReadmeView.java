package tenantpath.report.sql;

import java.util.List;

/** What {@code sql/README.md.ftl} sees; raw texts, which the template escapes. */
public record ReadmeView(
    String root,
    String key,
    String column,
    boolean newCluster,
    List<File> files,
    List<Wave> waves,
    List<String> ready,
    List<String> reference,
    List<LeftOut> leftOut,
    List<Firing> firing,
    List<Item> lost,
    List<String> withoutIdentity,
    List<String> rollback) {

  /** One phase: its file, what it does, and when it is run. */
  public record File(String name, String about, String run) {}

  /** The tables filled together, each with the path its key comes along. */
  public record Wave(int number, List<Filled> tables) {}

  /** A table that is backfilled. */
  public record Filled(String table, String path, String how) {}

  /** A table that the SQL leaves alone, and why. */
  public record LeftOut(String table, String kind, List<String> reasons) {}

  /** Triggers of the application that the backfill fires unless a superuser runs it. */
  public record Firing(String table, String triggers) {}

  /** One constraint, index or trigger, and what becomes of it. */
  public record Item(String table, String name, String before, String after, String reason) {}
}
