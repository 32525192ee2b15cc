package tenantpath.source;

/** Where something stands: the name of its file (never an absolute path), its first place. */
public record Span(String file, Location start) implements Comparable<Span> {
  public static Span of(String file, int line, int column) {
    return new Span(file, new Location(line, column));
  }

  @Override
  public int compareTo(Span other) {
    int byFile = file.compareTo(other.file);
    return byFile != 0 ? byFile : start.compareTo(other.start);
  }

  @Override
  public String toString() {
    return file + ":" + start;
  }
}
