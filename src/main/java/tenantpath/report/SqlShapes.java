package tenantpath.report;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tenantpath.plan.Phase;

/** Tells the shapes of statements, each kept once: statements made alike differ in names alone. */
public final class SqlShapes {
  /** Enough for the steps of a phase; more would be tried in vain where no two are alike. */
  private static final int RECENT = 16;

  private final CommonWords common;
  private final Map<SqlShape, SqlShape> shapes = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();
  private final Map<Phase, Deque<SqlShape>> recent = new EnumMap<>(Phase.class);

  /**
   * @param sample the statements of some tables, which tell names from the words of SQL
   */
  public SqlShapes(Collection<List<String>> sample) {
    common = CommonWords.of(sample);
  }

  /** The statement as its shape and names; those of its phase are looked at for the same shape. */
  public ShapedSql shaped(Phase phase, String sql) {
    List<String> filling = new ArrayList<>();
    SqlShape shape = shape(recent.computeIfAbsent(phase, p -> new ArrayDeque<>()), sql, filling);
    filling.replaceAll(name -> names.computeIfAbsent(name, n -> n));
    return new ShapedSql(shape, filling);
  }

  private SqlShape shape(Deque<SqlShape> recent, String sql, List<String> filling) {
    SqlShape shape = taken(recent, sql, filling).orElseGet(() -> read(sql, filling));
    recent.addFirst(shape);
    if (recent.size() > RECENT) {
      recent.removeLast();
    }
    return shape;
  }

  private Optional<SqlShape> taken(Deque<SqlShape> recent, String sql, List<String> filling) {
    for (Iterator<SqlShape> known = recent.iterator(); known.hasNext(); filling.clear()) {
      SqlShape shape = known.next();
      if (shape.fits(sql, common, filling)) {
        known.remove();
        return Optional.of(shape);
      }
    }
    return Optional.empty();
  }

  private SqlShape read(String sql, List<String> filling) {
    return shapes.computeIfAbsent(SqlShape.of(sql, common, filling), shape -> shape);
  }
}
