package tenantpath.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The paths of the files of a command line, with slashes and relative to the current folder, which
 * in CI is the repository. A file outside of it keeps its bare name: no absolute path is printed.
 */
final class TypedPaths {
  private final List<Path> typed;

  TypedPaths(List<Path> typed) {
    this.typed = List.copyOf(typed);
  }

  /** The path of the file that has that bare name. */
  String of(String name) {
    List<Path> named = typed.stream().filter(path -> bare(path).equals(name)).toList();
    if (named.size() == 1) {
      return relative(named.get(0), name);
    }
    boolean inFolder = named.isEmpty() && typed.size() == 1 && Files.isDirectory(typed.get(0));
    return inFolder ? relative(typed.get(0).resolve(name), name) : name;
  }

  private static String bare(Path path) {
    Path last = path.toAbsolutePath().normalize().getFileName();
    return last == null ? path.toString() : last.toString();
  }

  private static String relative(Path path, String name) {
    Path here = Path.of("").toAbsolutePath();
    Path whole = path.toAbsolutePath().normalize();
    return whole.startsWith(here) ? here.relativize(whole).toString().replace('\\', '/') : name;
  }
}
