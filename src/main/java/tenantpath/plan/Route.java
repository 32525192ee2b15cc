package tenantpath.plan;

import java.util.List;
import java.util.stream.Stream;

/** Where the rows are while the migration runs. */
public enum Route {
  /** The database is on the Citus coordinator, and its tables are distributed with their rows. */
  IN_PLACE("in-place"),
  /** The database stays where it is; its rows are copied to a cluster that is empty. */
  NEW_CLUSTER("new-cluster");

  private final String word;

  Route(String word) {
    this.word = word;
  }

  /** As the command line and {@code analysis.json} write it. */
  public String word() {
    return word;
  }

  /** The phases that there are files for, in the order they run. */
  public List<Phase> phases() {
    return Stream.of(Phase.values()).filter(this::has).toList();
  }

  private boolean has(Phase phase) {
    return switch (phase) {
      case LOAD, SET_SEQUENCES -> this == NEW_CLUSTER;
      // nothing is left on the coordinator where the tables were distributed while empty
      case FREE_LOCAL_COPY -> this == IN_PLACE;
      case ADD_COLUMNS,
          FILL_NEW_ROWS,
          BACKFILL,
          BACKFILL_PG_CRON,
          SCHEDULE_PG_CRON,
          VERIFY_BACKFILL,
          NOT_NULL,
          KEYS,
          PREPARE_CITUS,
          DISTRIBUTE,
          FOREIGN_KEYS,
          VERIFY ->
          true;
    };
  }

  /** Whether a file undoes the phase; a cluster that was empty is dropped instead. */
  public boolean undoes(Phase phase) {
    return this == IN_PLACE || !phase.onCitus();
  }

  /** The file that runs the phase, below {@code sql/}; any other is run by hand. */
  public String runner(Phase phase) {
    if (this == IN_PLACE) {
      return "migrate.sql";
    }
    return phase.onCitus() ? "migrate-target.sql" : "migrate-source.sql";
  }
}
