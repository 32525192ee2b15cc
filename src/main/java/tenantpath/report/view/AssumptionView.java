package tenantpath.report.view;

/**
 * Something that the dump does not say and the report goes by.
 *
 * @param filter what to type in the register to see the tables it is about; may be empty
 */
public record AssumptionView(Prose text, String filter) {}
