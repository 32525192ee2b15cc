package tenantpath.report.sql;

/**
 * What a step looks like in SQL.
 *
 * @param template by its name below {@code sql/}, without {@code .ftl}
 * @param view what the template sees
 * @param what the comment above says
 */
record StepSql(String template, Record view, String what) {}
