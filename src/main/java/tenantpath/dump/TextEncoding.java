package tenantpath.dump;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A character set as PostgreSQL names it, and how its bytes form characters. The encodings that
 * only clients have (Shift-JIS, Big5, GBK, …) use ASCII bytes, a backslash among them, as second
 * bytes.
 */
record TextEncoding(Charset charset, Width width) {
  /** How many bytes a character has that begins with a byte of 128 or more. */
  enum Width {
    ONE,
    UTF_8,
    TWO,
    SHIFT_JIS,
    EUC_JAPANESE,
    EUC_TAIWANESE,
    GB_18030
  }

  static final TextEncoding UTF_8 = new TextEncoding(StandardCharsets.UTF_8, Width.UTF_8);
  static final TextEncoding LATIN_1 = new TextEncoding(StandardCharsets.ISO_8859_1, Width.ONE);

  private static final Map<String, String> SINGLE_BYTE =
      Map.ofEntries(
          Map.entry("LATIN2", "ISO-8859-2"),
          Map.entry("LATIN3", "ISO-8859-3"),
          Map.entry("LATIN4", "ISO-8859-4"),
          Map.entry("LATIN5", "ISO-8859-9"),
          Map.entry("LATIN7", "ISO-8859-13"),
          Map.entry("LATIN9", "ISO-8859-15"),
          Map.entry("LATIN10", "ISO-8859-16"),
          Map.entry("ISO88595", "ISO-8859-5"),
          Map.entry("ISO88596", "ISO-8859-6"),
          Map.entry("ISO88597", "ISO-8859-7"),
          Map.entry("ISO88598", "ISO-8859-8"),
          Map.entry("KOI8R", "KOI8-R"),
          Map.entry("KOI8", "KOI8-R"),
          Map.entry("KOI8U", "KOI8-U"),
          Map.entry("WIN1250", "windows-1250"),
          Map.entry("WIN1251", "windows-1251"),
          Map.entry("WIN", "windows-1251"),
          Map.entry("WIN1252", "windows-1252"),
          Map.entry("WIN1253", "windows-1253"),
          Map.entry("WIN1254", "windows-1254"),
          Map.entry("WIN1255", "windows-1255"),
          Map.entry("WIN1256", "windows-1256"),
          Map.entry("WIN1257", "windows-1257"),
          Map.entry("WIN1258", "windows-1258"),
          Map.entry("WIN866", "IBM866"),
          Map.entry("ALT", "IBM866"),
          Map.entry("WIN874", "x-windows-874"));

  /** The encoding of that name; empty for one that Java cannot decode. */
  static Optional<TextEncoding> named(String name) {
    String key = name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    return switch (key) {
      case "UTF8", "UNICODE", "SQLASCII" -> Optional.of(UTF_8);
      case "LATIN1", "ISO88591" -> Optional.of(LATIN_1);
      case "SJIS", "MSKANJI", "SHIFTJIS", "WIN932", "WINDOWS932" ->
          of("windows-31j", Width.SHIFT_JIS);
      case "SHIFTJIS2004" -> of("x-SJIS_0213", Width.SHIFT_JIS);
      case "BIG5", "WIN950", "WINDOWS950" -> of("x-windows-950", Width.TWO);
      case "GBK", "WIN936", "WINDOWS936" -> of("GBK", Width.TWO);
      case "UHC", "WIN949", "WINDOWS949" -> of("x-windows-949", Width.TWO);
      case "JOHAB" -> of("x-Johab", Width.TWO);
      case "GB18030" -> of("GB18030", Width.GB_18030);
      case "EUCJP" -> of("EUC-JP", Width.EUC_JAPANESE);
      case "EUCCN" -> of("GB2312", Width.TWO);
      case "EUCKR" -> of("EUC-KR", Width.TWO);
      case "EUCTW" -> of("x-EUC-TW", Width.EUC_TAIWANESE);
      default -> Optional.ofNullable(SINGLE_BYTE.get(key)).flatMap(n -> of(n, Width.ONE));
    };
  }

  private static Optional<TextEncoding> of(String charset, Width width) {
    return Charset.isSupported(charset)
        ? Optional.of(new TextEncoding(Charset.forName(charset), width))
        : Optional.empty();
  }

  /** How many bytes belong to the character that begins with these two. */
  int bytes(int first, int second) {
    return switch (width) {
      case ONE, UTF_8 -> 1;
      case TWO -> 2;
      case SHIFT_JIS -> first >= 0xA0 && first <= 0xDF ? 1 : 2;
      case EUC_JAPANESE -> first == 0x8F ? 3 : 2;
      case EUC_TAIWANESE -> first == 0x8E ? 4 : 2;
      case GB_18030 -> second >= '0' && second <= '9' ? 4 : 2;
    };
  }

  /** Whether this byte goes on with the character that another one began. */
  boolean continues(int here) {
    return width == Width.UTF_8 && (here & 0xC0) == 0x80;
  }

  /** The text; empty where the bytes are not of this encoding. */
  Optional<String> decode(byte[] bytes) {
    String text = new String(bytes, charset);
    return text.indexOf('\uFFFD') < 0 || isWellFormed(bytes) ? Optional.of(text) : Optional.empty();
  }

  private boolean isWellFormed(byte[] bytes) {
    try {
      charset.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException malformed) {
      return false;
    }
  }
}
