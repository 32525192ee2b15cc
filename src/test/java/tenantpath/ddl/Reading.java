package tenantpath.ddl;

import static org.assertj.core.api.Assertions.assertThat;

import tenantpath.dump.DumpSource;
import tenantpath.dump.UnreadableInput;
import tenantpath.schema.RelationName;
import tenantpath.schema.Schema;
import tenantpath.schema.Table;

/** Reads a few lines of DDL for a test. */
final class Reading {
  private Reading() {}

  static SchemaReading of(String ddl) {
    try {
      return SchemaReader.read(DumpSource.ofText("test.sql", ddl));
    } catch (UnreadableInput e) {
      throw new AssertionError(e);
    }
  }

  /** The schema of DDL that is understood whole. */
  static Schema schema(String ddl) {
    SchemaReading reading = of(ddl);
    assertThat(reading.unread()).isEmpty();
    return reading.schema();
  }

  static Table table(Schema schema, String name) {
    return schema.table(RelationName.of("public", name)).orElseThrow();
  }

  /** The one table of some DDL, which is public. */
  static Table table(String ddl, String name) {
    return table(schema(ddl), name);
  }
}
