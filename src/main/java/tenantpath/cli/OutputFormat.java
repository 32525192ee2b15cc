package tenantpath.cli;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A kind of output file that {@code --format} picks. */
enum OutputFormat {
  HTML,
  MD,
  JSON,
  CSV,
  XLSX,
  SARIF,
  SQL;

  private static final String ALL = "all";

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether a file, by its path below the output folder, is of this kind. */
  boolean holds(String path) {
    return path.startsWith("sql/") ? this == SQL : path.endsWith("." + word());
  }

  /** The kinds that a list such as {@code html,sql} names. */
  static final class Converter implements ITypeConverter<Set<OutputFormat>> {
    @Override
    public Set<OutputFormat> convert(String list) {
      Set<OutputFormat> formats = EnumSet.noneOf(OutputFormat.class);
      for (String word : list.split(",", -1)) {
        formats.addAll(named(word.trim().toLowerCase(Locale.ROOT)));
      }
      return formats;
    }

    private static List<OutputFormat> named(String word) {
      if (word.equals(ALL)) {
        return List.of(values());
      }
      List<OutputFormat> found =
          Arrays.stream(values()).filter(format -> format.word().equals(word)).toList();
      if (found.isEmpty()) {
        throw new TypeConversionException("'" + word + "' is none of " + known());
      }
      return found;
    }

    private static String known() {
      return Arrays.stream(values()).map(OutputFormat::word).collect(Collectors.joining(", "))
          + ", "
          + ALL;
    }
  }
}
