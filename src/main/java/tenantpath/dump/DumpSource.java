package tenantpath.dump;

import java.util.List;
import tenantpath.source.InputFile;

/** What to read: one or more files that describe one database, in this order. */
public record DumpSource(List<InputFile> files) {
  public DumpSource {
    files = List.copyOf(files);
  }

  public static DumpSource of(List<InputFile> files) {
    return new DumpSource(files);
  }

  public static DumpSource ofText(String name, String text) {
    return new DumpSource(List.of(InputFile.ofText(name, text)));
  }
}
