package tenantpath.report;

import java.util.Map;

/**
 * What a text is made of.
 *
 * @param template by its name, such as {@code sql/add-column.ftl}
 * @param data what it sees, by name
 */
public record Rendering(String template, Map<String, ?> data) {}
