package tenantpath.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.provider.MethodSource;
import tenantpath.dump.Lexer;
import tenantpath.dump.Token;
import tenantpath.dump.TokenKind;

class LexerFuzz {
  @MethodSource("tenantpath.fuzz.Seeds#statements")
  @DictionaryFile(resourcePath = "sql.dict")
  @FuzzTest
  void tokensCoverTheText(byte[] bytes) throws Exception {
    Bounded.by(bytes, () -> read(new String(bytes, StandardCharsets.UTF_8)));
  }

  private static void read(String text) {
    int end = 0;
    for (Token token : Lexer.tokens(text)) {
      boolean inOrder = token.offset() >= end && text.startsWith(token.text(), token.offset());
      boolean progress = token.text().isEmpty() == (token.kind() == TokenKind.END);
      if (!inOrder || !progress) {
        throw new AssertionError(token + " behind " + end);
      }
      end = token.end();
    }
    if (end != text.length()) {
      throw new AssertionError("the tokens end at " + end + " of " + text.length());
    }
  }
}
