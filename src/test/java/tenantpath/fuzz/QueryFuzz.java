package tenantpath.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.provider.MethodSource;
import tenantpath.ddl.SchemaReader;
import tenantpath.dump.DumpSource;
import tenantpath.dump.UnreadableInput;
import tenantpath.query.QueryReader;
import tenantpath.source.Span;

class QueryFuzz {
  private static final QueryReader READER = reader();

  static List<byte[]> seeds() {
    return List.of(
            "SELECT a.x, count(*) FROM a JOIN b ON a.x = b.x WHERE b.c > 1 GROUP BY a.x",
            "WITH r AS (SELECT x FROM a UNION ALL SELECT x FROM b) SELECT * FROM r, LATERAL r.x",
            "UPDATE a SET x = 1 FROM b WHERE a.x = b.x AND b.c = ANY (ARRAY['x'::text])")
        .stream()
        .map(text -> text.getBytes(StandardCharsets.UTF_8))
        .toList();
  }

  @MethodSource("seeds")
  @DictionaryFile(resourcePath = "sql.dict")
  @FuzzTest
  void anyTextIsReadOrGivenUp(byte[] bytes) throws Exception {
    String text = new String(bytes, StandardCharsets.UTF_8);
    Bounded.by(bytes, () -> READER.read(text, List.of("public"), "query", Span.of("a.sql", 1, 1)));
  }

  private static QueryReader reader() {
    String ddl = "CREATE TABLE a (x int PRIMARY KEY); CREATE TABLE b (x int, c int);";
    try {
      return QueryReader.of(SchemaReader.read(DumpSource.ofText("a.sql", ddl)).schema());
    } catch (UnreadableInput e) {
      throw new IllegalStateException(e);
    }
  }
}
