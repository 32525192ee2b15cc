package tenantpath.dump;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Recognises by its first bytes what is no PostgreSQL dump. */
final class ForeignFormats {
  private static final Pattern MYSQL =
      Pattern.compile(
          "^-- (?:MySQL|MariaDB) dump|^-- phpMyAdmin SQL Dump|/\\*!\\d{5} |/\\*M!\\d{6}"
              + "|^(?:CREATE TABLE|DROP TABLE|INSERT INTO) (?:IF (?:NOT )?EXISTS )?`",
          Pattern.MULTILINE);
  private static final Pattern SQLITE =
      Pattern.compile(
          "\\A\\s*PRAGMA foreign_keys|^CREATE TABLE sqlite_|^INSERT INTO sqlite_sequence",
          Pattern.MULTILINE);
  private static final Pattern BINARY = Pattern.compile("[\\x00-\\x08\\x0E-\\x1A]");

  private static final String DUMP = ": write one with pg_dump --schema-only DATABASE";

  private ForeignFormats() {}

  static void refuse(String name, HeadedStream stream) throws UnreadableInput {
    String head = new String(stream.head(), StandardCharsets.ISO_8859_1);
    if (head.isBlank() && stream.isShort()) {
      throw new UnreadableInput(name + ": the file is empty" + DUMP);
    }
    if (head.startsWith("PK\3\4")) {
      throw new UnreadableInput(name + ": this is a ZIP file: unpack it first");
    }
    if (head.startsWith("SQLite format 3")) {
      throw new UnreadableInput(
          name + ": this is an SQLite database, not a PostgreSQL dump" + DUMP);
    }
    if (BINARY.matcher(head).find()) {
      throw new UnreadableInput(name + ": this is a binary file, not a PostgreSQL dump" + DUMP);
    }
    if (MYSQL.matcher(head).find()) {
      throw new UnreadableInput(name + ": this is a MySQL dump, not a PostgreSQL dump" + DUMP);
    }
    if (SQLITE.matcher(head).find()) {
      throw new UnreadableInput(name + ": this is an SQLite dump, not a PostgreSQL dump" + DUMP);
    }
  }
}
