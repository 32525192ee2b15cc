package tenantpath.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import tenantpath.finding.Finding;
import tenantpath.finding.Severity;

/**
 * From which severity on findings fail the run.
 *
 * @param least empty where none does
 */
record FailOn(Optional<Severity> least) {
  static final String NONE = "none";

  ExitStatus status(List<Finding> findings) {
    boolean failed =
        least.isPresent()
            && findings.stream().anyMatch(f -> f.severity().compareTo(least.get()) <= 0);
    return failed ? ExitStatus.FINDINGS : ExitStatus.DONE;
  }

  /** Reads {@code none}, {@code error}, {@code warning} or {@code note}. */
  static final class Converter implements ITypeConverter<FailOn> {
    @Override
    public FailOn convert(String text) {
      String word = text.toLowerCase(Locale.ROOT);
      if (word.equals(NONE)) {
        return new FailOn(Optional.empty());
      }
      return Arrays.stream(Severity.values())
          .filter(severity -> severity.word().equals(word))
          .findFirst()
          .map(severity -> new FailOn(Optional.of(severity)))
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "'" + text + "' is none of none, error, warning, note"));
    }
  }
}
