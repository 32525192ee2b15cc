package tenantpath.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.params.provider.MethodSource;
import tenantpath.ddl.SchemaReader;
import tenantpath.ddl.SchemaReading;
import tenantpath.dump.BrokenStatement;
import tenantpath.dump.CopyBlock;
import tenantpath.dump.DumpItem;
import tenantpath.dump.DumpReader;
import tenantpath.dump.DumpSource;
import tenantpath.dump.InsertBlock;
import tenantpath.dump.SourceSummary;
import tenantpath.dump.Statement;
import tenantpath.dump.UnreadableInput;
import tenantpath.report.json.SchemaJson;
import tenantpath.source.InputFile;

class SchemaReaderFuzz {
  @MethodSource("tenantpath.fuzz.Seeds#statements")
  @DictionaryFile(resourcePath = "sql.dict")
  @FuzzTest
  void everyStatementIsAccountedFor(byte[] bytes) throws Exception {
    Bounded.by(bytes, () -> read(DumpSource.of(List.of(InputFile.ofBytes("a.sql", bytes)))));
  }

  private static void read(DumpSource source) {
    try {
      SchemaReading reading = SchemaReader.read(source);
      long counted = reading.sources().stream().mapToLong(SourceSummary::total).sum();
      long unread = reading.unreadCount();
      if (counted != statements(source) || Math.min(unread, 10_000) != reading.unread().size()) {
        throw new AssertionError(reading.sources() + " of " + statements(source));
      }
      SchemaJson.render(reading.schema());
    } catch (UnreadableInput refused) {
      Refusals.check(refused);
    }
  }

  private static long statements(DumpSource source) throws UnreadableInput {
    AtomicLong count = new AtomicLong();
    DumpReader.read(source, item -> count.addAndGet(counts(item) ? 1 : 0));
    return count.get();
  }

  private static boolean counts(DumpItem item) {
    return item instanceof Statement
        || item instanceof BrokenStatement
        || item instanceof CopyBlock
        || item instanceof InsertBlock;
  }
}
