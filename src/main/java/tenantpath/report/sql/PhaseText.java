package tenantpath.report.sql;

import tenantpath.plan.Phase;

/** What the head of each phase's file says. */
final class PhaseText {
  private PhaseText() {}

  static String about(Phase phase) {
    return switch (phase) {
      case ADD_COLUMNS -> "adds the key to the tables that lack it";
      case FILL_NEW_ROWS -> "fills the key in rows written from now on";
      case BACKFILL -> "fills the key in the rows that are there, parents before children";
      case BACKFILL_PG_CRON ->
          "alternative to 30: functions that fill one batch, in the application's database";
      case SCHEDULE_PG_CRON -> "the jobs for 31, in the database of pg_cron";
      case VERIFY_BACKFILL -> "counts what is missing or contradicts itself, and stops if anything";
      case NOT_NULL -> "makes the key NOT NULL";
      case KEYS -> "puts the key into primary keys, unique indexes and foreign keys";
      case PREPARE_CITUS -> "drops by name what Citus does not take, or takes only afterwards";
      case DISTRIBUTE -> "makes reference tables, then distributes the root and the rest";
      case LOAD -> "copies the rows of every table from the source, each in a transaction";
      case SET_SEQUENCES -> "lets every sequence go on where that of the source stands";
      case FOREIGN_KEYS -> "adds the foreign keys again, and what managed tables lost";
      case VERIFY -> "checks placement, counts and constraints";
      case FREE_LOCAL_COPY -> "frees the coordinator's copy of the rows; cannot be undone";
    };
  }

  /** How long a statement waits for a lock before it gives up. */
  static String lockTimeout(Phase phase) {
    return switch (phase) {
      case BACKFILL, BACKFILL_PG_CRON -> "60s";
      case ADD_COLUMNS,
          FILL_NEW_ROWS,
          SCHEDULE_PG_CRON,
          VERIFY_BACKFILL,
          NOT_NULL,
          KEYS,
          PREPARE_CITUS,
          DISTRIBUTE,
          LOAD,
          SET_SEQUENCES,
          FOREIGN_KEYS,
          VERIFY,
          FREE_LOCAL_COPY ->
          "5s";
    };
  }
}
