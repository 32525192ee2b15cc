package tenantpath.dump;

import java.util.List;
import java.util.Objects;
import tenantpath.source.InputFile;

/** What to read: one or more files that describe one database, in this order. */
public record DumpSource(List<InputFile> files, RowCounts rowCounts) {
  public DumpSource {
    files = List.copyOf(files);
    Objects.requireNonNull(rowCounts);
  }

  public static DumpSource of(List<InputFile> files) {
    return new DumpSource(files, RowCounts.OF_PLAIN_TEXT);
  }

  public static DumpSource ofText(String name, String text) {
    return of(List.of(InputFile.ofText(name, text)));
  }

  /** The same files, their rows counted so. */
  public DumpSource with(RowCounts counts) {
    return new DumpSource(files, counts);
  }
}
