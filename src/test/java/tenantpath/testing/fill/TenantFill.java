package tenantpath.testing.fill;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import tenantpath.testing.SqlRunner;

/**
 * Fills an empty schema tenant by tenant. A slice is a tenant: each row's key shows its slice, and
 * each reference of a row leads to a row of the same slice, or to a table that all tenants share
 * because nothing leads from it to the root. Where the root references itself, each second tenant
 * references the one before, as tenants that nest do. No nullable reference stays NULL unless a
 * CHECK asks for it.
 */
public final class TenantFill {
  private static final int TENANTS = 4;
  private static final int ROWS = 6;
  private static final int ATTEMPTS = 20;

  private final Connection connection;
  private final Map<String, FillTable> tables = new LinkedHashMap<>();
  private final FillTable root;
  private final Set<String> owned = new HashSet<>();
  private final Map<String, List<FillRow>> rows = new LinkedHashMap<>();
  private String refusal = "";

  private TenantFill(Connection connection, String root) throws SQLException {
    this.connection = connection;
    Map<String, FillTable> declared = new FillCatalog(connection).tables();
    FillTable bare = Optional.ofNullable(declared.get(root)).orElseThrow();
    NamedReferences named = new NamedReferences(declared, bare);
    declared.forEach((name, table) -> tables.put(name, named.with(table)));
    this.root = tables.get(root);
    findOwned();
  }

  /** Fills every table, the root being named as quoted; fails where one cannot be filled. */
  public static FilledTenants fill(Connection connection, String root) throws SQLException {
    TenantFill fill = new TenantFill(connection, root);
    // no trigger fires and rows may come before those they reference
    SqlRunner.execute(connection, "fill", "SET session_replication_role = replica");
    for (FillTable table : fill.order()) {
      fill.fill(table);
    }
    fill.settle();
    SqlRunner.execute(connection, "fill", "RESET session_replication_role");
    return FilledTenants.of(connection, fill.tables, fill.root);
  }

  private void findOwned() {
    owned.add(root.name());
    boolean grew = true;
    while (grew) {
      grew = false;
      for (FillTable table : tables.values()) {
        grew |=
            table.references().stream().anyMatch(r -> owned.contains(r.parent()))
                && owned.add(table.name());
      }
    }
  }

  private List<FillTable> order() {
    List<FillTable> left = new ArrayList<>(tables.values());
    List<FillTable> order = new ArrayList<>();
    while (!left.isEmpty()) {
      FillTable next =
          left.stream()
              .min(
                  Comparator.comparingLong((FillTable t) -> missing(t, left, true))
                      .thenComparing(t -> missing(t, left, false))
                      .thenComparing(t -> t != root))
              .orElseThrow();
      left.remove(next);
      order.add(next);
    }
    return order;
  }

  private static long missing(FillTable table, List<FillTable> left, boolean needed) {
    return table.references().stream()
        .filter(r -> !r.parent().equals(table.name()))
        .filter(r -> left.stream().anyMatch(t -> t.name().equals(r.parent())))
        .filter(
            r ->
                needed
                    == r.columns().stream()
                        .allMatch(c -> table.column(c).filter(FillColumn::notNull).isPresent()))
        .count();
  }

  private void fill(FillTable table) throws SQLException {
    rows.put(table.name(), new ArrayList<>());
    boolean shared = !owned.contains(table.name());
    for (int slice = shared ? 0 : 1; slice <= (shared ? 0 : TENANTS); slice++) {
      for (int number = 1; number <= (table == root ? 1 : ROWS); number++) {
        insert(table, slice, number);
      }
      int wanted = slice;
      if (!shared && rows.get(table.name()).stream().noneMatch(r -> r.slice == wanted)) {
        throw new IllegalStateException(
            "no row of slice %d fits %s: %s".formatted(slice, table.name(), refusal));
      }
    }
  }

  private void insert(FillTable table, int slice, int number) throws SQLException {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Optional<FillRow> row = row(table, slice, number, attempt);
      if (row.isEmpty()) {
        refusal = "a parent has no row that fits";
        return;
      }
      try {
        row.get().place = FillStatements.insert(connection, row.get());
        rows.get(table.name()).add(row.get());
        return;
      } catch (SQLException e) {
        // a CHECK or a unique key: other values may fit
        refusal = e.getMessage();
      }
    }
  }

  private Optional<FillRow> row(FillTable table, int slice, int number, int attempt) {
    FillRow row = new FillRow(table, slice, number, attempt);
    for (FillReference reference : table.references()) {
      Optional<FillRow> parent = parent(row, reference, attempt);
      if (parent.isPresent()) {
        row.refer(reference, parent.get());
      } else if (row.mayLeaveOut(reference)) {
        row.waiting.add(reference);
      } else if (reference.parent().equals(table.name())) {
        row.waiting.add(reference);
      } else {
        return Optional.empty();
      }
    }
    FillStatements.complete(row, attempt);
    return Optional.of(row);
  }

  private Optional<FillRow> parent(FillRow row, FillReference reference, int attempt) {
    if (attempt > 0 && row.mayLeaveOut(reference) && row.random.nextInt(5) < 2) {
      return Optional.empty();
    }
    List<FillRow> candidates =
        rows.getOrDefault(reference.parent(), List.of()).stream()
            .filter(p -> p.slice == sliceOf(row, reference) && row.agrees(reference, p))
            .toList();
    if (candidates.isEmpty()) {
      return Optional.empty();
    }
    boolean unique = attempt == 0 && row.table.uniqueColumns().containsAll(reference.columns());
    int at = unique ? row.number - 1 : row.random.nextInt(candidates.size());
    return Optional.of(candidates.get(at % candidates.size()));
  }

  private int sliceOf(FillRow row, FillReference reference) {
    if (!owned.contains(reference.parent())) {
      return 0;
    }
    boolean nested = row.table == root && reference.parent().equals(root.name());
    return nested ? row.slice - (row.slice % 2 == 0 ? 1 : 0) : row.slice;
  }

  /** References to tables that were filled later, and of tables to themselves. */
  private void settle() throws SQLException {
    for (List<FillRow> filled : rows.values()) {
      for (FillRow row : filled) {
        for (FillReference reference : row.waiting) {
          Optional<FillRow> parent = parent(row, reference, 0);
          if (parent.isPresent()) {
            settle(row, reference, parent.get());
          }
        }
      }
    }
  }

  private void settle(FillRow row, FillReference reference, FillRow parent) {
    Map<String, String> before = Map.copyOf(withoutNulls(row.values));
    row.refer(reference, parent);
    try {
      FillStatements.update(connection, row, reference);
    } catch (SQLException e) {
      // a CHECK wants it NULL
      row.values.replaceAll((column, value) -> before.get(column));
    }
  }

  private static Map<String, String> withoutNulls(Map<String, String> values) {
    Map<String, String> known = new LinkedHashMap<>(values);
    known.values().removeIf(Objects::isNull);
    return known;
  }
}
