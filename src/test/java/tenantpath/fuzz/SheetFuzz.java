package tenantpath.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.params.provider.MethodSource;
import tenantpath.report.sheet.reading.MalformedSheet;
import tenantpath.report.sheet.reading.SheetReader;
import tenantpath.source.InputFile;

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

  static void read(byte[] bytes) throws Exception {
    try {
      SheetReader.read(InputFile.ofBytes("a.xlsx", bytes));
    } catch (MalformedSheet refused) {
      // Its own answer to a file that is none; anything else that is thrown is a find.
    }
  }
}
