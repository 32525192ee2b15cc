package tenantpath.report.sql;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tenantpath.report.Templates;

/** Statements in the order of a file, with SET statement_timeout wherever another limit begins. */
final class TimedStatements {
  private final Templates templates;
  private final List<String> statements = new ArrayList<>();
  private final Map<String, String> settings = new HashMap<>();
  private String limit = HazardView.UNLIMITED;

  TimedStatements(Templates templates) {
    this.templates = templates;
  }

  /** Adds what one step does; {@code limit} is the name of how long each statement may run. */
  void add(String text, String limit) {
    if (text.isEmpty()) {
      return;
    }
    if (!limit.equals(this.limit)) {
      this.limit = limit;
      statements.add(settings.computeIfAbsent(limit, this::setting));
    }
    statements.add(text);
  }

  private String setting(String limit) {
    return templates.render("sql/statement-timeout.ftl", Map.of("name", limit)).strip();
  }

  List<String> all() {
    return List.copyOf(statements);
  }
}
