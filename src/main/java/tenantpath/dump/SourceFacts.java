package tenantpath.dump;

/**
 * What a dump file says about itself; versions are empty where it does not.
 *
 * @param format "plain", "custom", "directory" or "tar", each with its compression: "plain gzip"
 * @param serverVersion the server it was taken from, "15.20"
 * @param dumpVersion the pg_dump that wrote it
 */
public record SourceFacts(String name, String format, String serverVersion, String dumpVersion) {}
