package tenantpath.dump;

import java.nio.charset.StandardCharsets;

/** The server's limit on the length of a name: NAMEDATALEN - 1 bytes of UTF-8. */
public final class NameLimit {
  /** The bytes a name can have. */
  public static final int BYTES = 63;

  private NameLimit() {}

  /** The name as the server keeps it: cut after the last character that fits. */
  public static String clipped(String name) {
    return clipped(name, BYTES);
  }

  /** The longest beginning of the name that has no more than so many bytes. */
  public static String clipped(String name, int bytes) {
    if (name.length() * 3L <= bytes) {
      return name;
    }
    int used = 0;
    int index = 0;
    while (index < name.length()) {
      int character = name.codePointAt(index);
      used += bytes(character);
      if (used > bytes) {
        return name.substring(0, index);
      }
      index += Character.charCount(character);
    }
    return name;
  }

  /** How many bytes the server counts for a name. */
  public static int bytes(String name) {
    return name.getBytes(StandardCharsets.UTF_8).length;
  }

  private static int bytes(int character) {
    if (character < 0x80) {
      return 1;
    }
    if (character < 0x800) {
      return 2;
    }
    return character < 0x10000 ? 3 : 4;
  }
}
