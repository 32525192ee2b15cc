package tenantpath.distribution;

import tenantpath.schema.Column;
import tenantpath.schema.Schema;
import tenantpath.schema.TypeFamily;
import tenantpath.schema.TypeName;

/** How a column's type goes with the tenant key's. */
enum KeyTypes {
  /** The same; a length does not matter to Citus. */
  SAME,
  /** Comparable but not the same: int and bigint, a domain and its base. */
  SAME_FAMILY,
  OTHER;

  static KeyTypes compare(Column column, TypeName key, Schema schema) {
    TypeName type = column.type();
    if (type.withoutModifier().equals(key.withoutModifier())) {
      return SAME;
    }
    return TypeFamily.of(type, schema).equals(TypeFamily.of(key, schema)) ? SAME_FAMILY : OTHER;
  }
}
