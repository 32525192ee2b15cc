package tenantpath.ddl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tenantpath.dump.SourceFacts;
import tenantpath.dump.SourceSummary;

/**
 * The databases that a dump connects to, as pg_dumpall writes them; a dump of one database needs to
 * connect to none.
 */
final class Databases {
  private static final String UNNAMED = "";
  private static final String ELSEWHERE = "of another database of the dump";

  private final Map<String, DatabaseReader> readers = new LinkedHashMap<>();
  private DatabaseReader current = new DatabaseReader();
  private int sources;

  void startSource() {
    sources++;
    connect(UNNAMED);
  }

  void connect(String database) {
    current = readers.computeIfAbsent(database, name -> new DatabaseReader());
    current.startSource(sources - 1);
  }

  DatabaseReader current() {
    return current;
  }

  /** The database of that name; without one, the only one that has a relation. */
  DatabaseReader choose(Optional<String> database) throws UnclearDatabase {
    if (database.isPresent()) {
      DatabaseReader named = readers.get(database.get());
      if (named == null) {
        throw UnclearDatabase.missing(database.get(), names(new ArrayList<>(readers.keySet())));
      }
      return named;
    }
    List<String> used =
        readers.keySet().stream()
            .filter(name -> !readers.get(name).catalog().relations.isEmpty())
            .toList();
    if (used.size() > 1) {
      throw UnclearDatabase.several(names(used));
    }
    return used.isEmpty() ? current : readers.get(used.get(0));
  }

  private static List<String> names(List<String> names) {
    return names.stream().filter(name -> !name.equals(UNNAMED)).sorted().toList();
  }

  /** What became of each file's statements; those of other databases were ignored. */
  List<SourceSummary> summaries(List<SourceFacts> facts, DatabaseReader chosen) {
    List<SourceSummary> summaries = new ArrayList<>();
    for (int i = 0; i < facts.size(); i++) {
      StatementCount whole = new StatementCount();
      for (DatabaseReader reader : readers.values()) {
        StatementCount part = reader.count(i);
        if (reader == chosen) {
          whole.add(part);
        } else {
          whole.ignored += part.total();
        }
      }
      summaries.add(whole.summary(facts.get(i)));
    }
    return summaries;
  }

  /** How many statements were ignored, by what they are. */
  SortedMap<String, Long> ignored(DatabaseReader chosen) {
    SortedMap<String, Long> reasons = new TreeMap<>(chosen.ignored());
    long elsewhere = 0;
    for (DatabaseReader reader : readers.values()) {
      for (int i = 0; reader != chosen && i < sources; i++) {
        elsewhere += reader.count(i).total();
      }
    }
    if (elsewhere > 0) {
      reasons.put(ELSEWHERE, elsewhere);
    }
    return reasons;
  }
}
