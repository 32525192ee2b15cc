package tenantpath.check.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.finding.Finding;
import tenantpath.finding.Severity;
import tenantpath.schema.Extension;
import tenantpath.schema.Identifier;

/** Some extensions do not work with Citus, or not on distributed tables. */
public final class O07 implements Check {
  @Override
  public String title() {
    return "Extension that does not go with Citus";
  }

  private static final Set<String> INCOMPATIBLE =
      Set.of(
          "auto_explain",
          "pglogical",
          "postgis_tiger_geocoder",
          "postgis_topology",
          "session_variable",
          "timescaledb");
  private static final Set<String> PARTIAL =
      Set.of(
          "age",
          "anon",
          "hypopg",
          "lo",
          "pg_freespacemap",
          "pg_hint_plan",
          "pg_prewarm",
          "pg_repack",
          "pg_squeeze",
          "pg_visibility",
          "pgrowlocks");

  @Override
  public List<Finding> run(CheckContext context) {
    return context.schema().extensions().stream()
        .flatMap(extension -> judged(extension).stream())
        .toList();
  }

  private Optional<Finding> judged(Extension extension) {
    if (INCOMPATIBLE.contains(extension.name())) {
      return Optional.of(
          finding(
              Severity.ERROR,
              extension,
              "Extension %s does not work together with Citus.",
              "Remove it, or keep the tables that use it in another database."));
    }
    return PARTIAL.contains(extension.name())
        ? Optional.of(
            finding(
                Severity.WARNING,
                extension,
                "Extension %s works on local tables only, or not with distributed queries.",
                "Read its line in Citus' list of extensions and check what you use of it."))
        : Optional.empty();
  }

  private Finding finding(Severity severity, Extension extension, String message, String hint) {
    return new Finding(
            code(),
            severity,
            Optional.empty(),
            Optional.of(extension.span()),
            message.formatted(Identifier.quote(extension.name())),
            hint)
        .about(extension.name());
  }
}
