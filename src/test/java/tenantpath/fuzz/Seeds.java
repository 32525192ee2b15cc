package tenantpath.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Where the fuzzer begins: the dumps of this project, in pieces that are quick to read. */
final class Seeds {
  private static final Path DUMPS = Path.of("testdata/dumps");
  private static final Path TORTURE = Path.of("src/test/resources/torture/schema.sql");
  private static final Path SHOP = Path.of("src/test/resources/tenantpath/dump");
  private static final int PIECE = 400;

  private Seeds() {}

  /** A few statements each. */
  static List<byte[]> statements() throws IOException {
    List<byte[]> pieces = new ArrayList<>();
    for (byte[] dump : dumps()) {
      pieces.addAll(pieces(dump));
    }
    return pieces;
  }

  /** The same of one dump, for what takes longer. */
  static List<byte[]> partitions() throws IOException {
    return pieces(Files.readAllBytes(DUMPS.resolve("partitions.sql")));
  }

  private static List<byte[]> pieces(byte[] dump) {
    List<byte[]> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    for (String statement : new String(dump, StandardCharsets.UTF_8).split("(?<=;\n)\n+")) {
      if (piece.length() + statement.length() > PIECE && !piece.isEmpty()) {
        pieces.add(piece.toString().getBytes(StandardCharsets.UTF_8));
        piece.setLength(0);
      }
      piece.append(statement);
    }
    pieces.add(piece.toString().getBytes(StandardCharsets.UTF_8));
    return pieces;
  }

  private static List<byte[]> dumps() throws IOException {
    List<byte[]> dumps = new ArrayList<>(contents(DUMPS));
    dumps.add(Files.readAllBytes(TORTURE));
    dumps.add(Files.readAllBytes(SHOP.resolve("shop.sql")));
    return dumps;
  }

  /** Archives of every form. */
  static List<byte[]> archives() throws IOException {
    List<byte[]> archives = new ArrayList<>();
    for (String name : List.of("shop.dump", "shop-inserts.dump", "shop.tar")) {
      archives.add(Files.readAllBytes(SHOP.resolve(name)));
    }
    archives.addAll(contents(SHOP.resolve("shop-directory")));
    return archives;
  }

  private static List<byte[]> contents(Path folder) throws IOException {
    List<byte[]> contents = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        contents.add(Files.readAllBytes(file));
      }
    }
    return contents;
  }
}
