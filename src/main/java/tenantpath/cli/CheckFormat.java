package tenantpath.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import tenantpath.report.findings.CheckOutcome;
import tenantpath.report.findings.FindingsJson;
import tenantpath.report.findings.FindingsText;
import tenantpath.report.findings.JunitXml;
import tenantpath.report.findings.SarifLog;
import tenantpath.report.findings.WorkflowCommands;

/** How {@code check} prints what it found. */
enum CheckFormat {
  TEXT,
  SARIF,
  JSON,
  GITHUB,
  JUNIT;

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  List<String> lines(CheckOutcome outcome) {
    return switch (this) {
      case TEXT -> FindingsText.lines(outcome);
      case GITHUB -> WorkflowCommands.lines(outcome);
      case SARIF -> SarifLog.of(outcome.findings(), outcome.paths()).lines().toList();
      case JSON -> FindingsJson.of(outcome).lines().toList();
      case JUNIT -> JunitXml.of(outcome).lines().toList();
    };
  }

  /** Reads one of the words. */
  static final class Converter implements ITypeConverter<CheckFormat> {
    @Override
    public CheckFormat convert(String text) {
      return Arrays.stream(values())
          .filter(format -> format.word().equals(text.toLowerCase(Locale.ROOT)))
          .findFirst()
          .orElseThrow(() -> new TypeConversionException("'" + text + "' is none of " + known()));
    }

    private static String known() {
      return Arrays.stream(values()).map(CheckFormat::word).collect(Collectors.joining(", "));
    }
  }
}
