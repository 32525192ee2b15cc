package tenantpath.distribution;

import java.util.Locale;
import java.util.Objects;

/** What kind of schema this is, before any table is looked at, and what says so. */
public record SchemaShape(Kind kind, String reason) {
  public SchemaShape {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(reason);
  }

  /** The reason as the beginning of a sentence. */
  public String sentence() {
    return reason.substring(0, 1).toUpperCase(Locale.ROOT) + reason.substring(1);
  }

  /** How a schema keeps tenants apart, if it does. */
  public enum Kind {
    /** Tenants share tables; a column tells their rows apart. */
    SHARED_TABLES("shared-tables"),
    /** Each tenant has a schema of its own. */
    SCHEMA_PER_TENANT("schema-per-tenant"),
    /** Facts and dimensions, which belong to nobody in particular. */
    ANALYTICS("analytics"),
    /** There is no table at all. */
    EMPTY("empty"),
    /** Nothing looks like a tenant. */
    UNKNOWN("unknown");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }
}
