package tenantpath.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import tenantpath.report.map.TableMap;
import tenantpath.report.view.CheckView;
import tenantpath.report.view.ReportView;

/** Renders {@code report.html}: one file that loads nothing and runs its own script only. */
final class HtmlReport {
  /** Above this many characters the SQL is packed, so that a big schema's report opens at once. */
  private static final int PACK_ABOVE = 400_000;

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
    data.put("data", JsonText.island(DataIsland.of(report)));
    String sql = JsonText.island(DataIsland.sql(report));
    boolean pack = sql.length() > PACK_ABOVE;
    data.put("sql", pack ? packed(sql) : sql);
    data.put("sqlType", pack ? "application/gzip" : "application/json");
    return DirectionMarks.shown(templates.render("html/report.ftlh", data));
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

  private static String packed(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("memory is always writable", e);
    }
    return Base64.getEncoder().encodeToString(bytes.toByteArray());
  }
}
