package tenantpath.report.view;

/**
 * One phase of the migration.
 *
 * @param number 10, 20 …
 * @param file its file below {@code sql/}
 * @param what it does
 * @param extent how many tables and steps
 * @param lock the heaviest lock it takes; empty for none
 * @param cost what the step with that lock does, and so for how long
 * @param inMigration whether it runs without being asked
 */
public record PhaseView(
    String number,
    String file,
    String what,
    String extent,
    String lock,
    String cost,
    boolean inMigration) {}
