package tenantpath.dump;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tenantpath.source.Location;

/**
 * Hands on what pg_restore would print for the entries of a table of contents, in their order: that
 * of their dependencies. What stands in an entry has the entry's number as its line, the one that
 * {@code pg_restore --list} shows.
 */
final class TocPrinter {
  private static final Location START = new Location(1, 1);
  private static final String TABLESPACE = "default_tablespace";
  private static final String ACCESS_METHOD = "default_table_access_method";
  private static final byte[] HEAP = "heap".getBytes(StandardCharsets.US_ASCII);

  private final ReadingSettings session = new ReadingSettings();
  private final Output output;
  private boolean fixedSearchPath;
  private byte[] schema = {};
  private final Map<String, byte[]> settings =
      new HashMap<>(Map.of(TABLESPACE, new byte[0], ACCESS_METHOD, HEAP));

  TocPrinter(Output output) {
    this.output = output;
  }

  void print(TocEntry entry) {
    fixedSearchPath |= entry.isSearchPath();
    if (entry.isLeftOut() || entry.definition().length == 0) {
      return;
    }
    selectSchema(entry);
    select(TABLESPACE, entry.tablespace(), entry);
    select(ACCESS_METHOD, entry.accessMethod(), entry);
    InputStream text = new ByteArrayInputStream(entry.definition());
    ByteCursor cursor = new ByteCursor(text, entry.definition().length + 1);
    new StatementSplitter(cursor, session, output.onLine(entry.id())).split();
  }

  /** Counts the rows of an entry's data, which stands behind its COPY or consists of INSERTs. */
  void countRows(TocEntry entry, InputStream data) {
    selectSchema(entry);
    Output place = output.onLine(entry.id());
    ByteCursor cursor = new ByteCursor(data);
    String copy = new HeldText(session, place).of(entry.copy(), START);
    if (!copy.startsWith("COPY ")) {
      new StatementSplitter(cursor, session, place).split();
      return;
    }
    CopyTarget target = CopyTarget.of(copy);
    long rows = cursor.skipCopyRows().rows();
    cursor
        .failure()
        .ifPresent(f -> place.cut(START, "the data of " + target.relation() + " breaks off"));
    place.accept(new CopyBlock(target.relation(), target.columns(), rows, place.span(START)));
  }

  /** Archives from before 2018 name nothing with its schema: pg_restore sets the search path. */
  private void selectSchema(TocEntry entry) {
    byte[] wanted = entry.schema();
    if (fixedSearchPath || wanted.length == 0 || Arrays.equals(wanted, schema)) {
      return;
    }
    schema = wanted;
    Output place = output.onLine(entry.id());
    String name = new HeldText(session, place).of(wanted, START).replace("\"", "\"\"");
    String rest = name.equals("pg_catalog") ? "" : ", pg_catalog";
    place.accept(new Statement("SET search_path = \"" + name + "\"" + rest, place.span(START)));
  }

  /** Tablespace and access method stand beside a definition, not in it. */
  private void select(String setting, Optional<byte[]> wanted, TocEntry entry) {
    if (wanted.isEmpty() || Arrays.equals(wanted.get(), settings.put(setting, wanted.get()))) {
      return;
    }
    Output place = output.onLine(entry.id());
    String name = new HeldText(session, place).of(wanted.get(), START).replace("'", "''");
    place.accept(new Statement("SET %s = '%s'".formatted(setting, name), place.span(START)));
  }
}
