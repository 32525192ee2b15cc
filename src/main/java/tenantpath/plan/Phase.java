package tenantpath.plan;

/** The phases of every route, in the order they run; the file name is the contract's. */
public enum Phase {
  ADD_COLUMNS("10-add-columns", true),
  FILL_NEW_ROWS("20-fill-new-rows", true),
  BACKFILL("30-backfill", true),
  BACKFILL_PG_CRON("31-backfill-pg-cron", false),
  SCHEDULE_PG_CRON("32-schedule-pg-cron", false),
  VERIFY_BACKFILL("40-verify-backfill", true),
  NOT_NULL("50-not-null", true),
  KEYS("60-keys", true),
  PREPARE_CITUS("70-prepare-citus", true),
  DISTRIBUTE("80-distribute", true),
  /** Its statements are commands of psql, so they stand in the file that runs the others. */
  LOAD("migrate-target", true),
  SET_SEQUENCES("86-set-sequences", true),
  FOREIGN_KEYS("90-foreign-keys", true),
  VERIFY("95-verify", true),
  FREE_LOCAL_COPY("96-free-local-copy", false);

  private final String fileStem;
  private final boolean inMigration;

  Phase(String fileStem, boolean inMigration) {
    this.fileStem = fileStem;
    this.inMigration = inMigration;
  }

  /** The name of its file under {@code sql/}, without {@code .sql}. */
  public String fileStem() {
    return fileStem;
  }

  /** The two digits that people call it by. */
  public String number() {
    return this == LOAD ? "85" : fileStem.substring(0, 2);
  }

  /** Whether it runs on the Citus coordinator; the others run on plain PostgreSQL. */
  public boolean onCitus() {
    return compareTo(PREPARE_CITUS) >= 0;
  }

  /** Whether it runs with the others; one that does not is run by hand. */
  public boolean inMigration() {
    return inMigration;
  }
}
