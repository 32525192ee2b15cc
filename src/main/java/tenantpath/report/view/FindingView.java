package tenantpath.report.view;

/**
 * One finding.
 *
 * @param severity the contract's word, which is also the name of its colour
 * @param table as SQL writes it; empty for the whole schema
 * @param place file:line; may be empty
 * @param fix SQL that removes or measures it; may be empty
 */
public record FindingView(
    String code,
    String severity,
    String table,
    String place,
    String message,
    String hint,
    String fix) {}
