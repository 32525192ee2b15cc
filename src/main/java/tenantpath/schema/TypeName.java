package tenantpath.schema;

/**
 * A type as {@code format_type} spells it with an empty search path: {@code character varying(20)},
 * {@code timestamp(3) without time zone}, {@code public.mpaa_rating[]}.
 */
public record TypeName(String text) {
  /** The spelling without its modifier: {@code numeric(10,2)} becomes {@code numeric}. */
  public String withoutModifier() {
    int open = text.indexOf('(');
    if (open < 0 || text.startsWith("\"") || text.contains(".\"")) {
      return text;
    }
    int close = text.indexOf(')', open);
    return close < 0 ? text : text.substring(0, open) + text.substring(close + 1);
  }

  public boolean isArray() {
    return text.endsWith("[]");
  }

  @Override
  public String toString() {
    return text;
  }
}
