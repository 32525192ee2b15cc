package tenantpath.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import tenantpath.report.map.TableMap;
import tenantpath.report.view.CheckView;
import tenantpath.report.view.ReportView;

/** Renders {@code report.html}: one file that loads nothing and runs its own script only. */
final class HtmlReport {
  private HtmlReport() {}

  static String render(ReportView report, Templates templates) {
    String css =
        templates.render("html/report.css.ftl", Map.of())
            + templates.render("html/map.css.ftl", Map.of());
    String script =
        templates.render("html/map.js.ftl", Map.of())
            + templates.render("html/report.js.ftl", Map.of());
    Map<String, Object> data = new TreeMap<>();
    data.put("report", report);
    data.put("css", css);
    data.put("script", script);
    data.put("policy", policy(css, script));
    data.put("map", TableMap.svg(report.map()));
    data.put("pages", pages(report));
    data.put(
        "findingCount",
        report.schemaFindings().size()
            + report.tables().stream().mapToInt(t -> t.findings().size()).sum());
    data.put("islands", islands(report));
    return DirectionMarks.shown(templates.render("html/report.ftlh", data));
  }

  /** By the id of the element. */
  private static Map<String, Island> islands(ReportView report) {
    Map<String, Island> islands = new TreeMap<>();
    islands.put("data", Island.plain(RegisterJson.of(report)));
    islands.put("pages", Island.packed(PagesJson.of(report)));
    islands.put("sql", Island.packed(SqlJson.of(report.tables())));
    return islands;
  }

  private static Map<String, String> pages(ReportView report) {
    Map<String, String> pages = new TreeMap<>();
    for (CheckView check : report.checks()) {
      pages.put(check.code(), PageHtml.of(check.page()));
    }
    return pages;
  }

  private static String policy(String css, String script) {
    return "default-src 'none'; style-src '"
        + hash(css)
        + "'; script-src '"
        + hash(script)
        + "'; base-uri 'none'; form-action 'none'";
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
