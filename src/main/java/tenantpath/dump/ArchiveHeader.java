package tenantpath.dump;

import java.io.IOException;

/** What stands before an archive's table of contents. */
record ArchiveHeader(
    int minor, Data data, Compression compression, String serverVersion, String dumpVersion) {
  /** Where the data of an archive is; a directory's table of contents calls itself tar. */
  enum Data {
    IN_BLOCKS,
    IN_FILES
  }

  static final int[] MAGIC = {'P', 'G', 'D', 'M', 'P'};

  private static final int OLDEST_MINOR = 10;
  private static final int NEWEST_MINOR = 16;
  private static final int TABLE_ACCESS_METHOD_MINOR = 14;
  private static final int COMPRESSION_MINOR = 15;
  private static final int SECTION_MINOR = 11;
  private static final int RELATION_KIND_MINOR = 16;
  private static final int NUMBERS_OF_DATE = 7;

  boolean hasSections() {
    return minor >= SECTION_MINOR;
  }

  boolean hasTableAccessMethods() {
    return minor >= TABLE_ACCESS_METHOD_MINOR;
  }

  boolean hasRelationKinds() {
    return minor >= RELATION_KIND_MINOR;
  }

  static ArchiveHeader read(ArchiveInput in) throws IOException {
    for (int expected : MAGIC) {
      if (in.oneByte() != expected) {
        throw new DamagedArchive("it does not begin with PGDMP");
      }
    }
    int major = in.oneByte();
    int minor = in.oneByte();
    in.oneByte();
    if (major != 1 || minor < OLDEST_MINOR || minor > NEWEST_MINOR) {
      throw new DamagedArchive(
          "its format version is %d.%d, and those from 1.%d to 1.%d can be read"
              .formatted(major, minor, OLDEST_MINOR, NEWEST_MINOR));
    }
    in.sizes(size(in.oneByte()), size(in.oneByte()));
    Data data = data(in.oneByte());
    Compression compression =
        minor >= COMPRESSION_MINOR ? algorithm(in.oneByte()) : level(in.number());
    for (int i = 0; i < NUMBERS_OF_DATE; i++) {
      in.number();
    }
    in.passText();
    return new ArchiveHeader(
        minor, data, compression, DumpHeader.version(in.word()), DumpHeader.version(in.word()));
  }

  private static int size(int bytes) throws IOException {
    if (bytes < 1 || bytes > 32) {
      throw new DamagedArchive("its numbers are said to have " + bytes + " bytes");
    }
    return bytes;
  }

  private static Data data(int code) throws IOException {
    return switch (code) {
      case 1 -> Data.IN_BLOCKS;
      case 3, 5 -> Data.IN_FILES;
      default -> throw new DamagedArchive("its format has the unknown number " + code);
    };
  }

  private static Compression algorithm(int code) throws IOException {
    return switch (code) {
      case 0 -> Compression.NONE;
      case 1 -> Compression.ZLIB;
      case 2 -> Compression.LZ4;
      case 3 -> Compression.ZSTD;
      default -> throw new DamagedArchive("its compression has the unknown number " + code);
    };
  }

  private static Compression level(int level) {
    return level == 0 ? Compression.NONE : Compression.ZLIB;
  }
}
