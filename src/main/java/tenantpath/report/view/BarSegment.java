package tenantpath.report.view;

/**
 * One stretch of a class bar, in per cent of its width.
 *
 * @param x where it begins
 * @param width how far it goes
 * @param label what stands in it where there is room; empty where there is none
 * @param title the same in full
 */
public record BarSegment(ClassMark mark, String x, String width, String label, String title) {}
