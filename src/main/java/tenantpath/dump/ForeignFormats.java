package tenantpath.dump;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Recognises by its first bytes what is no PostgreSQL dump. */
final class ForeignFormats {
  private static final int HEAD = 4096;
  private static final Pattern MYSQL =
      Pattern.compile(
          "-- (MySQL|MariaDB) dump|-- phpMyAdmin SQL Dump|/\\*!\\d{5} |/\\*M!\\d{6}"
              + "|CREATE TABLE (IF NOT EXISTS )?`");
  private static final Pattern SQLITE =
      Pattern.compile("\\APRAGMA foreign_keys|\\A(BEGIN TRANSACTION;\\s+)?CREATE TABLE sqlite_");

  private ForeignFormats() {}

  static void refuse(String name, ByteCursor cursor) throws UnreadableInput {
    String head = head(cursor);
    if (head.isBlank()) {
      throw new UnreadableInput(name + ": the file is empty");
    }
    if (head.startsWith("SQLite format 3")) {
      throw new UnreadableInput(name + ": this is an SQLite database, not a PostgreSQL dump");
    }
    if (head.indexOf('\0') >= 0) {
      throw new UnreadableInput(name + ": this is a binary file, not a PostgreSQL dump");
    }
    if (MYSQL.matcher(head).find()) {
      throw new UnreadableInput(name + ": this is a MySQL dump, not a PostgreSQL dump");
    }
    if (SQLITE.matcher(head).find()) {
      throw new UnreadableInput(name + ": this is an SQLite dump, not a PostgreSQL dump");
    }
  }

  private static String head(ByteCursor cursor) {
    cursor.peek(HEAD - 1);
    byte[] bytes = new byte[HEAD];
    int length = 0;
    while (length < HEAD && cursor.peek(length) != ByteCursor.END) {
      bytes[length] = (byte) cursor.peek(length);
      length++;
    }
    return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
  }
}
