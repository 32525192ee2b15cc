package tenantpath.query;

import java.util.List;
import net.sf.jsqlparser.parser.AbstractJSqlParser.Dialect;
import net.sf.jsqlparser.parser.CCJSqlParser;
import net.sf.jsqlparser.parser.CCJSqlParserUtil;
import net.sf.jsqlparser.statement.Statement;
import net.sf.jsqlparser.statement.select.Select;
import tenantpath.source.Span;

/** Parses and walks one statement; the parser is not loaded before the first. */
final class BodyReader {
  /** What a statement says, and what a relation defined by it offers. */
  record Reading(QueryFacts facts, Shape shape) {
    static final Reading NONE = new Reading(QueryFacts.notUnderstood(), Shape.UNKNOWN);
  }

  private final KnownRelations catalog;
  private final ParserThread thread;

  BodyReader(KnownRelations catalog, long deadlineMillis) {
    this.catalog = catalog;
    thread = new ParserThread(deadlineMillis);
  }

  Reading read(String sql, List<String> searchPath, String source, Span span) {
    String words = ParserText.forParser(sql);
    if (words.isBlank() || ParserText.nestsTooDeep(words)) {
      return Reading.NONE;
    }
    CCJSqlParser parser = CCJSqlParserUtil.newParser(words).withDialect(Dialect.POSTGRESQL);
    return thread
        .call(
            () -> walk(parser.Statement(), searchPath, source, span),
            () -> parser.interrupted = true)
        .orElse(Reading.NONE);
  }

  private Reading walk(Statement statement, List<String> searchPath, String source, Span span) {
    Collector collector = new Collector(source, span);
    SelectWalker selects = new SelectWalker(collector, catalog, searchPath);
    Shape shape =
        statement instanceof Select select
            ? selects.select(select, Scope.outermost())
            : new ChangeWalker(selects, collector, catalog).change(statement, Scope.outermost());
    return new Reading(collector.facts(), shape);
  }
}
