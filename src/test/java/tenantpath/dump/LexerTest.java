package tenantpath.dump;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LexerTest {
  private static List<Token> tokens(String text) {
    List<Token> tokens = Lexer.tokens(text);
    return tokens.subList(0, tokens.size() - 1);
  }

  private static List<String> texts(String text) {
    return tokens(text).stream().map(Token::text).toList();
  }

  @Test
  void foldsUnquotedNamesAndKeepsQuotedOnes() {
    assertThat(tokens("Orders \"Order \"\"Lines\" ÄRA"))
        .extracting(Token::kind, Token::value)
        .containsExactly(
            tuple(TokenKind.WORD, "orders"),
            tuple(TokenKind.QUOTED_IDENTIFIER, "Order \"Lines"),
            tuple(TokenKind.WORD, "Ära"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "U&\"d\\0061t\\+000061\"|data",
        "U&\"d!0061t!!\" UESCAPE '!'|dat!",
      })
  void decodesUnicodeIdentifiers(String text, String value) {
    assertThat(tokens(text)).extracting(Token::value).containsExactly(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "'it''s'|it's",
        "E'a\\'b\\\\c'|a'b\\c",
        "E'\\xc3\\xa4\\u00e4\\344x'|ää\uFFFDx",
        "$$it's$$|it's",
        "$fn$ $$ $fn$|~ $$ ~",
        "U&'\\0061'|a",
        "N'x'|x",
        "'back\\slash'|back\\slash"
      })
  void decodesStrings(String text, String value) {
    assertThat(tokens(text))
        .extracting(Token::kind, Token::value)
        .containsExactly(tuple(TokenKind.STRING, value));
  }

  @Test
  void joinsStringsAcrossALineBreakOnly() {
    assertThat(tokens("'a'\n  'b'")).extracting(Token::value).containsExactly("ab");
    assertThat(tokens("'a' 'b'")).extracting(Token::value).containsExactly("a", "b");
  }

  @Test
  void skipsCommentsAndNestedComments() {
    Lexer lexer = new Lexer("a -- it's\n/* x /* y */ z */ b");
    assertThat(lexer.next().text()).isEqualTo("a");
    assertThat(lexer.next().text()).isEqualTo("b");
    assertThat(lexer.next().kind()).isEqualTo(TokenKind.END);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a>=-1|a >= - 1",
        "a@-1|a @- 1",
        "a--b|a",
        "x::int[]|x :: int [ ]",
        "1.5e-3+.5|1.5e-3 + .5",
        "$1+0x1F|$1 + 0x1F",
        "a.b.*|a . b . *",
        "x=>1|x => 1",
        "p:=2|p := 2",
      })
  void splitsOperatorsAndNumbersLikeTheServer(String text, String expected) {
    assertThat(String.join(" ", texts(text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"'abc", "\"abc", "$tag$ abc $tg$", "E'abc\\'", "U&'x", "U&\"x", "B'1"})
  void reportsWhatIsNotClosed(String text) {
    assertThat(tokens("x " + text))
        .last()
        .extracting(Token::kind, Token::text)
        .containsExactly(TokenKind.UNTERMINATED, text);
  }

  @Test
  void cutsNamesAtTheServersLimit() {
    String name = "ä".repeat(40);
    assertThat(tokens(name)).extracting(Token::value).containsExactly("ä".repeat(31));
    assertThat(tokens('"' + name + '"')).extracting(Token::value).containsExactly("ä".repeat(31));
  }

  @Test
  void tellsWhereEachTokenStands() {
    assertThat(tokens("CREATE  TABLE t")).extracting(Token::offset).containsExactly(0, 8, 14);
  }

  @Test
  void endsOnAnyCut() {
    String text = "CREATE TABLE \"a\" (b int DEFAULT E'\\x41' /* c */, U&\"d\" text) -- $$ x $$";
    for (int cut = 0; cut <= text.length(); cut++) {
      assertThat(Lexer.tokens(text.substring(0, cut)))
          .last()
          .extracting(Token::kind)
          .isEqualTo(TokenKind.END);
    }
  }
}
