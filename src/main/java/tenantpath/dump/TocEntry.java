package tenantpath.dump;

import java.util.Optional;

/**
 * One entry of an archive's table of contents; texts are in the encoding of the dump.
 *
 * @param id the number that {@code pg_restore --list} shows
 * @param type as pg_restore names it: {@code TABLE}, {@code FK CONSTRAINT}
 * @param tag the name of what it makes
 * @param definition SQL; empty for mere data
 * @param copy the COPY statement before its data; empty where there is none
 * @param schema empty where it is in none
 * @param tablespace what pg_restore sets before it; empty for what is in none
 * @param accessMethod of a table; likewise
 * @param dataFile the bare name of the file with its data; empty where there is none
 */
record TocEntry(
    int id,
    String type,
    String tag,
    byte[] definition,
    byte[] copy,
    byte[] schema,
    Optional<byte[]> tablespace,
    Optional<byte[]> accessMethod,
    Optional<String> dataFile) {
  boolean isSearchPath() {
    return type.equals("SEARCHPATH");
  }

  /** What pg_restore leaves out unless it makes the database itself, or what is no SQL. */
  boolean isLeftOut() {
    return type.equals("DATABASE")
        || type.equals("DATABASE PROPERTIES")
        || type.equals("BLOB METADATA")
        || tag.startsWith("DATABASE ") && isAboutAnother();
  }

  private boolean isAboutAnother() {
    return type.equals("ACL") || type.equals("COMMENT") || type.equals("SECURITY LABEL");
  }
}
