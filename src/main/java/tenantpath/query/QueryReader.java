package tenantpath.query;

import java.util.List;
import tenantpath.schema.RelationName;
import tenantpath.schema.Schema;
import tenantpath.source.Span;

/** Reads queries and expressions against a schema; one that cannot be read has no facts. */
public final class QueryReader {
  private final ViewQueries views;
  private final BodyReader reader;

  private QueryReader(ViewQueries views, long deadlineMillis) {
    this.views = views;
    reader = new BodyReader(views.catalog(), deadlineMillis);
  }

  public static QueryReader of(ViewQueries views) {
    return new QueryReader(views, ParserThread.DEADLINE_MILLIS);
  }

  /** For a schema whose views nothing else reads. */
  public static QueryReader of(Schema schema) {
    return of(ViewQueries.of(schema));
  }

  /** The same with another deadline a query, in milliseconds. */
  public QueryReader within(long deadlineMillis) {
    return new QueryReader(views, deadlineMillis);
  }

  /**
   * What one statement says.
   *
   * @param searchPath where unqualified names are looked for first, at least one schema
   * @param source the name of what holds the query, for its joins
   */
  public QueryFacts read(String sql, List<String> searchPath, String source, Span span) {
    views.all();
    return reader.read(sql, searchPath, source, span).facts();
  }

  /** What an expression over one table says, such as a policy's or a CHECK's. */
  public QueryFacts readExpression(String sql, RelationName table, String source, Span span) {
    String query = "SELECT 1 FROM " + table.quoted() + " WHERE (" + sql + ")";
    return read(query, List.of(table.schema()), source, span);
  }
}
