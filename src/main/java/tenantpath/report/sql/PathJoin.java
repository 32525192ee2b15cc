package tenantpath.report.sql;

/**
 * A join from a row along its path to the key; the templates of statements see it.
 *
 * @param from the tables on the path: {@code public.orders AS p1}
 * @param on ties the first of them to the row: {@code p1.order_id = t.order_id}
 * @param key the key at the end: {@code p1.store_id}
 */
public record PathJoin(String from, String on, String key) {}
