package tenantpath;

import java.util.Optional;
import java.util.OptionalInt;
import tenantpath.decisions.DecisionsFile;
import tenantpath.distribution.CitusVersion;
import tenantpath.distribution.DesignOptions;
import tenantpath.distribution.TargetVersion;

/**
 * What the user asks of an analysis.
 *
 * @param decisions the reviewed decisions; an option goes before what they say of the same
 * @param citus the version to run on; where absent it follows {@link TargetVersion#of}
 * @param postgres the PostgreSQL major version to run on; likewise
 */
public record AnalysisOptions(
    DesignOptions design,
    Optional<DecisionsFile> decisions,
    Optional<CitusVersion> citus,
    OptionalInt postgres) {
  public static final AnalysisOptions DEFAULT =
      new AnalysisOptions(
          DesignOptions.DEFAULT, Optional.empty(), Optional.empty(), OptionalInt.empty());

  /** The defaults with this root. */
  public static AnalysisOptions tenant(String tenant) {
    return new AnalysisOptions(
        DesignOptions.tenant(tenant), Optional.empty(), Optional.empty(), OptionalInt.empty());
  }
}
