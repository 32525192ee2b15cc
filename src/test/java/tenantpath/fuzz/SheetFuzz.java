package tenantpath.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.params.provider.MethodSource;
import tenantpath.report.sheet.reading.MalformedSheet;
import tenantpath.report.sheet.reading.SheetReader;
import tenantpath.source.InputFile;
import tenantpath.testing.Workbooks;

/** Tracking sheets, and what somebody else made of them. */
class SheetFuzz {
  @MethodSource("tenantpath.fuzz.Seeds#sheets")
  @DictionaryEntries({
    "PK\\x03\\x04",
    "PK\\x01\\x02",
    "xl/workbook.xml",
    "table",
    "owner",
    "\\xFE\\xFF"
  })
  @FuzzTest
  void anyFileIsReadToItsEnd(byte[] bytes) throws Exception {
    Bounded.by(bytes, () -> read(bytes));
  }

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
    Bounded.by(bytes, () -> read(Workbooks.zip(parts)));
  }

  private static void read(byte[] bytes) throws Exception {
    try {
      SheetReader.read(InputFile.ofBytes("a.xlsx", bytes));
    } catch (MalformedSheet refused) {
      if (refused.getMessage().contains("(null)")) {
        throw new AssertionError(refused);
      }
    }
  }
}
