package tenantpath.report.view;

/**
 * How many tables a class has, partitions aside.
 *
 * @param share of all tables
 * @param rows with separators; empty where the dump has no data
 */
public record ClassCount(ClassMark mark, int tables, String share, String rows) {}
