package tenantpath.distribution;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import tenantpath.schema.RelationName;

/** Tables that a framework keeps for itself, by the names the frameworks give them. */
final class FrameworkTables {
  private static final Set<String> NAMES =
      Set.of(
          "schema_migrations",
          "ar_internal_metadata",
          "django_migrations",
          "django_session",
          "django_content_type",
          "django_site",
          "auth_permission",
          "flyway_schema_history",
          "schema_version",
          "databasechangelog",
          "databasechangeloglock",
          "alembic_version",
          "_prisma_migrations",
          "knex_migrations",
          "knex_migrations_lock",
          "goose_db_version",
          "__efmigrationshistory",
          "delayed_jobs",
          "sessions",
          "spatial_ref_sys");
  private static final Pattern PREFIXED =
      Pattern.compile("(oban|que|good_job|solid_queue|solid_cache|solid_cable)(_.*|s)?");

  private FrameworkTables() {}

  static boolean contains(RelationName table) {
    String name = table.name().toLowerCase(Locale.ROOT);
    return NAMES.contains(name) || PREFIXED.matcher(name).matches();
  }
}
