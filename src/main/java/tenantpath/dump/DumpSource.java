package tenantpath.dump;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import tenantpath.source.InputFile;

/**
 * What to read: one or more files that describe one database, in this order.
 *
 * @param database the one that is meant of several in the files; empty where they hold but one
 */
public record DumpSource(List<InputFile> files, RowCounts rowCounts, Optional<String> database) {
  public DumpSource {
    files = List.copyOf(files);
    Objects.requireNonNull(rowCounts);
    Objects.requireNonNull(database);
  }

  public static DumpSource of(List<InputFile> files) {
    return new DumpSource(files, RowCounts.OF_PLAIN_TEXT, Optional.empty());
  }

  public static DumpSource ofText(String name, String text) {
    return of(List.of(InputFile.ofText(name, text)));
  }

  /** The same files, their rows counted so. */
  public DumpSource with(RowCounts counts) {
    return new DumpSource(files, counts, database);
  }

  /** The same files, of which the database of that name is meant. */
  public DumpSource ofDatabase(String name) {
    return new DumpSource(files, rowCounts, Optional.of(name));
  }
}
