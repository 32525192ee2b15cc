package tenantpath.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tenantpath.finding.FindingCode;

/** The documentation pages, in Markdown: problem, example, solution, source. */
public final class CheckPages {
  private CheckPages() {}

  /** The page of one code; empty where there is no such code. */
  public static Optional<String> page(FindingCode code) {
    try (InputStream page = CheckPages.class.getResourceAsStream("/checks/" + code + ".md")) {
      return page == null
          ? Optional.empty()
          : Optional.of(new String(page.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("the page of " + code + " is in the jar but unreadable", e);
    }
  }
}
