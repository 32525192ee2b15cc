package tenantpath;

import java.util.Optional;
import java.util.OptionalInt;
import tenantpath.decisions.DecisionsFile;
import tenantpath.distribution.CitusVersion;
import tenantpath.distribution.DesignOptions;
import tenantpath.distribution.TargetVersion;
import tenantpath.plan.Route;

/**
 * What the user asks of an analysis.
 *
 * @param decisions the reviewed decisions; an option goes before what they say of the same
 * @param citus the version to run on; where absent it follows {@link TargetVersion#of}
 * @param postgres the PostgreSQL major version to run on; likewise
 * @param route where the rows are while the migration runs
 */
public record AnalysisOptions(
    DesignOptions design,
    Optional<DecisionsFile> decisions,
    Optional<CitusVersion> citus,
    OptionalInt postgres,
    Route route) {
  public static final AnalysisOptions DEFAULT =
      new AnalysisOptions(
          DesignOptions.DEFAULT, Optional.empty(), Optional.empty(), OptionalInt.empty());

  /** A migration in place. */
  public AnalysisOptions(
      DesignOptions design,
      Optional<DecisionsFile> decisions,
      Optional<CitusVersion> citus,
      OptionalInt postgres) {
    this(design, decisions, citus, postgres, Route.IN_PLACE);
  }

  /** The same by another route. */
  public AnalysisOptions by(Route other) {
    return new AnalysisOptions(design, decisions, citus, postgres, other);
  }

  /** The defaults with this root. */
  public static AnalysisOptions tenant(String tenant) {
    return new AnalysisOptions(
        DesignOptions.tenant(tenant), Optional.empty(), Optional.empty(), OptionalInt.empty());
  }
}
