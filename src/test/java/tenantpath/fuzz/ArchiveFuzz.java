package tenantpath.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import org.junit.jupiter.params.provider.MethodSource;
import tenantpath.dump.DumpReader;
import tenantpath.dump.DumpSource;
import tenantpath.dump.RowCounts;
import tenantpath.dump.UnreadableInput;
import tenantpath.source.InputFile;

/** Archives, compressed files, and what looks like one. */
class ArchiveFuzz {
  @MethodSource("tenantpath.fuzz.Seeds#archives")
  @DictionaryEntries({"PGDMP\\x01\\x10\\x00\\x04\\x08\\x01", "TABLE DATA", "toc.dat", "ustar"})
  @FuzzTest
  void isReadToItsEnd(byte[] bytes) throws Exception {
    Bounded.by(bytes, () -> read(bytes));
  }

  private static void read(byte[] bytes) {
    DumpSource source = DumpSource.of(List.of(InputFile.ofBytes("a.dump", bytes)));
    try {
      DumpReader.read(source.with(RowCounts.OF_ARCHIVES_TOO), item -> {});
    } catch (UnreadableInput refused) {
      Refusals.check(refused);
    }
  }
}
