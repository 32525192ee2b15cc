package tenantpath.dump;

import io.airlift.compress.zstd.ZstdInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.lz4.FramedLZ4CompressorInputStream;
import org.tukaani.xz.XZInputStream;

/** How a stream is compressed, by its first bytes. */
enum Compression {
  NONE("", ""),
  GZIP("gzip", ".gz", 0x1F, 0x8B),
  ZLIB("gzip", ".z"),
  LZ4("lz4", ".lz4", 0x04, 0x22, 0x4D, 0x18),
  ZSTD("zstd", ".zst", 0x28, 0xB5, 0x2F, 0xFD),
  XZ("xz", ".xz", 0xFD, '7', 'z', 'X', 'Z', 0),
  BZIP2("bzip2", ".bz2", 'B', 'Z', 'h');

  private static final int BUFFER = 1 << 16;
  private static final int MOST_XZ_MEMORY_IN_KIB = 1 << 16;

  private final String word;
  private final String suffix;
  private final int[] magic;

  Compression(String word, String suffix, int... magic) {
    this.word = word;
    this.suffix = suffix;
    this.magic = magic;
  }

  static Compression of(HeadedStream stream) {
    return Arrays.stream(values())
        .filter(c -> c.magic.length > 0 && stream.startsWith(c.magic))
        .findFirst()
        .orElse(NONE);
  }

  /** The format with its compression: "plain gzip". */
  String named(String format) {
    return word.isEmpty() ? format : format + " " + word;
  }

  /** What pg_dump adds to the names of data files compressed so. */
  String suffix() {
    return suffix;
  }

  InputStream decompressed(InputStream in) throws IOException {
    return switch (this) {
      case NONE -> in;
      case GZIP -> new GZIPInputStream(in, BUFFER);
      case ZLIB -> new InflaterInputStream(in);
      case LZ4 -> new Guarded(new FramedLZ4CompressorInputStream(in, true));
      case ZSTD -> new Guarded(new ZstdInputStream(in));
      case XZ -> new Guarded(new XZInputStream(in, MOST_XZ_MEMORY_IN_KIB));
      case BZIP2 -> new Guarded(new BZip2CompressorInputStream(in, true));
    };
  }

  /** Decoders throw unchecked exceptions of many kinds at data that is damaged. */
  private static final class Guarded extends FilterInputStream {
    Guarded(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      try {
        return in.read();
      } catch (RuntimeException damaged) {
        throw new IOException("the compressed data is damaged", damaged);
      }
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      try {
        return in.read(bytes, offset, length);
      } catch (RuntimeException damaged) {
        throw new IOException("the compressed data is damaged", damaged);
      }
    }
  }
}
