package tenantpath.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import org.junit.jupiter.params.provider.MethodSource;
import tenantpath.dump.DumpReader;
import tenantpath.dump.DumpSource;
import tenantpath.dump.Lexer;
import tenantpath.dump.Statement;
import tenantpath.dump.TokenKind;
import tenantpath.dump.UnreadableInput;
import tenantpath.source.InputFile;

class StatementsFuzz {
  @MethodSource("tenantpath.fuzz.Seeds#statements")
  @DictionaryFile(resourcePath = "sql.dict")
  @FuzzTest
  void everyStatementIsWhole(byte[] bytes) throws Exception {
    Bounded.by(bytes, () -> read(bytes));
  }

  private static void read(byte[] bytes) {
    DumpSource source = DumpSource.of(List.of(InputFile.ofBytes("a.sql", bytes)));
    try {
      DumpReader.read(
          source,
          item -> {
            if (item instanceof Statement statement) {
              check(statement.text());
            }
          });
    } catch (UnreadableInput refused) {
      Refusals.check(refused);
    }
  }

  /** The splitter and the lexer agree on where quotes end. */
  private static void check(String text) {
    if (Lexer.tokens(text).stream().anyMatch(t -> t.kind() == TokenKind.UNTERMINATED)) {
      throw new AssertionError("a quote is left open in: " + text);
    }
  }
}
