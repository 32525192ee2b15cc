package tenantpath.dump;

import java.util.List;
import tenantpath.finding.Finding;

/** The files that were read, in order, and what was wrong with them. */
public record DumpReading(List<SourceFacts> sources, List<Finding> findings) {
  public DumpReading {
    sources = List.copyOf(sources);
    findings = List.copyOf(findings);
  }
}
