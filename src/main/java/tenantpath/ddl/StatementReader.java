package tenantpath.ddl;

import java.util.Map;

/** Reads one statement: hands it to the reader of its kind, or says why it does not matter. */
final class StatementReader {
  private static final Map<String, String> IGNORED =
      Map.ofEntries(
          Map.entry("grant", "GRANT"),
          Map.entry("revoke", "REVOKE"),
          Map.entry("security", "SECURITY LABEL"),
          Map.entry("begin", "BEGIN"),
          Map.entry("start", "START TRANSACTION"),
          Map.entry("commit", "COMMIT"),
          Map.entry("end", "END"),
          Map.entry("rollback", "ROLLBACK"),
          Map.entry("savepoint", "SAVEPOINT"),
          Map.entry("release", "RELEASE"),
          Map.entry("lock", "LOCK"),
          Map.entry("analyze", "ANALYZE"),
          Map.entry("vacuum", "VACUUM"),
          Map.entry("cluster", "CLUSTER"),
          Map.entry("reindex", "REINDEX"),
          Map.entry("checkpoint", "CHECKPOINT"),
          Map.entry("refresh", "REFRESH MATERIALIZED VIEW"),
          Map.entry("reassign", "REASSIGN OWNED"),
          Map.entry("notify", "NOTIFY"),
          Map.entry("show", "SHOW"),
          Map.entry("insert", "INSERT"),
          Map.entry("update", "UPDATE"),
          Map.entry("delete", "DELETE"),
          Map.entry("truncate", "TRUNCATE"),
          Map.entry("merge", "MERGE"),
          Map.entry("discard", "DISCARD"),
          Map.entry("listen", "LISTEN"),
          Map.entry("unlisten", "UNLISTEN"),
          Map.entry("copy", "COPY from a file"));

  private StatementReader() {}

  static Outcome read(TokenCursor cursor, Catalog catalog) {
    if (cursor.accept("create")) {
      return new CreateReader(cursor, catalog).read();
    }
    if (cursor.accept("alter")) {
      return new AlterReader(cursor, catalog).read();
    }
    if (cursor.accept("drop")) {
      return new DropReader(cursor, catalog).read();
    }
    if (cursor.accept("comment")) {
      return new CommentReader(cursor, catalog).read();
    }
    if (cursor.at("set") || cursor.at("reset") || cursor.at("select")) {
      return new SessionReader(cursor, catalog.session).read();
    }
    if (cursor.accept("with")) {
      return SessionReader.query(cursor);
    }
    if (cursor.at("do") || cursor.at("call")) {
      throw new NotUnderstood("only a server can tell what a block of code does");
    }
    String reason = IGNORED.get(cursor.peek().value());
    if (reason == null || !cursor.peek().isName()) {
      throw new NotUnderstood("this kind of statement is not known");
    }
    return Outcome.ignored(reason);
  }
}
