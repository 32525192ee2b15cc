package tenantpath.schema;

import java.util.List;
import java.util.Optional;
import tenantpath.source.Span;

/** An extension, and the schema it was put in where the dump says so. */
public record Extension(String name, Optional<String> schema, Span span) {

  /**
   * Primary keys of tables that come with the extension: in the server's catalog they are like any
   * other, but no dump writes them. PostGIS has had this one since its version 2.0.
   */
  public List<PrimaryKey> primaryKeys() {
    if (!name.equals("postgis")) {
      return List.of();
    }
    RelationName table = RelationName.of(schema.orElse("public"), "spatial_ref_sys");
    return List.of(
        new PrimaryKey(
            table,
            "spatial_ref_sys_pkey",
            List.of("srid"),
            List.of(),
            false,
            Deferral.NOT_DEFERRABLE,
            false,
            span));
  }
}
