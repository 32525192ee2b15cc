package tenantpath.decisions;

/**
 * A decisions file as it was read.
 *
 * @param name its own name, without a folder
 */
public record DecisionsFile(String name, String text) {}
