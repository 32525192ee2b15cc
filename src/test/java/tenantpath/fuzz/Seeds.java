package tenantpath.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tenantpath.testing.Workbooks;

/** Where the fuzzer begins: the dumps of this project, in pieces that are quick to read. */
final class Seeds {
  private static final Path DUMPS = Path.of("testdata/dumps");
  private static final Path TORTURE = Path.of("src/test/resources/torture/schema.sql");
  private static final Path SHOP = Path.of("src/test/resources/tenantpath/dump");
  private static final String SHEET =
      Workbooks.row("table", "owner")
          + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"B2\" s=\"0\"><v>46082.5</v></c></row>";
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

  /** Tracking sheets of both forms. */
  static List<byte[]> sheets() throws IOException {
    return List.of(
        Workbooks.ofRows(SHEET, "<si><t>x</t></si>", "<cellXfs><xf numFmtId=\"14\"/></cellXfs>"),
        "table;owner\npublic.a;\"ann\n\"\n".getBytes(StandardCharsets.UTF_16),
        Files.readAllBytes(Path.of("testdata/cases/storefront/expected/out/tables.csv")));
  }

  /** The parts that such a workbook has. */
  static List<byte[]> sheetParts() {
    return Stream.of(
            "<x>" + SHEET + "</x>",
            "<sst><si><t>table</t></si><si><r><t>own</t></r><r><t>er</t></r></si></sst>",
            "<s><numFmts><numFmt numFmtId=\"170\" formatCode=\"d/m\"/></numFmts><cellXfs>"
                + "<xf numFmtId=\"170\"/></cellXfs></s>")
        .map(part -> part.getBytes(StandardCharsets.UTF_8))
        .toList();
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
