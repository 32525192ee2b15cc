package tenantpath.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.params.provider.MethodSource;
import tenantpath.testing.Workbooks;

/** The parts of a workbook, whose container is whole. */
class SheetPartFuzz {
  @MethodSource("tenantpath.fuzz.Seeds#sheetParts")
  @DictionaryEntries({
    "<row r=\"",
    "<c r=\"",
    "t=\"s\"",
    "s=\"1\"",
    "<v>",
    "<is><t>",
    "<f>",
    "<si>",
    "&#x"
  })
  @FuzzTest
  void anyPartIsReadToItsEnd(byte[] bytes) throws Exception {
    String part = new String(bytes, StandardCharsets.UTF_8);
    Map<String, String> parts = Workbooks.parts("");
    parts.put("xl/worksheets/sheet2.xml", part);
    parts.put("xl/sharedStrings.xml", part);
    parts.put("xl/styles.xml", part);
    Bounded.by(bytes, () -> SheetFuzz.read(Workbooks.zip(parts)));
  }
}
