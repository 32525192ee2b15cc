package tenantpath.report.view;

/**
 * Phases that follow one another, as the summary tells them.
 *
 * @param phases the numbers of the first and the last: "10–50", or one number
 * @param first the number of the first, where the plan tells them one by one
 * @param extent how many tables and steps
 * @param lock the heaviest lock of them all; empty for none
 * @param cost what the step with that lock does, and so for how long
 * @param longer a lighter lock that keeps writers out for longer, and its cost; empty for none
 */
public record StageView(
    String title,
    String phases,
    String first,
    String extent,
    String lock,
    String cost,
    String longer) {}
