package tenantpath.finding;

import java.util.List;

/** A value that was read, and what was found on the way; reading never fails. */
public record Parsed<T>(T value, List<Finding> findings) {
  public Parsed {
    findings = List.copyOf(findings);
  }
}
