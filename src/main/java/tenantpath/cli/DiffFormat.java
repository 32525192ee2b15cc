package tenantpath.cli;

import java.util.Arrays;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How {@code diff} prints. */
enum DiffFormat {
  TEXT,
  JSON;

  static final class Converter implements ITypeConverter<DiffFormat> {
    @Override
    public DiffFormat convert(String text) {
      return Arrays.stream(values())
          .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(text))
          .findFirst()
          .orElseThrow(() -> new TypeConversionException("'" + text + "' is none of text, json"));
    }
  }
}
