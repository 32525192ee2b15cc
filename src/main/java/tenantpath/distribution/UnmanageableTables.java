package tenantpath.distribution;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tenantpath.query.text.NeedyCall;
import tenantpath.query.text.PolicyText;
import tenantpath.schema.ForeignKey;
import tenantpath.schema.RelationName;
import tenantpath.schema.Schema;
import tenantpath.schema.Table;

/**
 * The local tables that Citus cannot manage, and those that foreign keys tie to one, since it would
 * manage all of them or none.
 */
public final class UnmanageableTables {
  private final Schema schema;
  private final Predicate<RelationName> local;
  private final Set<RelationName> parents = new TreeSet<>();
  private final Set<String> columnTypes;
  private final Set<RelationName> needy = new TreeSet<>();
  private final Set<RelationName> needed = new TreeSet<>();
  private final Map<RelationName, Unmanageable> because = new TreeMap<>();

  /** Of a schema, in which {@code local} are the tables that stay on the coordinator. */
  public UnmanageableTables(Schema schema, Predicate<RelationName> local) {
    this.schema = schema;
    this.local = local;
    schema.tables().forEach(table -> parents.addAll(table.inherits()));
    columnTypes =
        schema.tables().stream()
            .flatMap(table -> table.columns().stream())
            .map(column -> column.type().text().replace("[]", ""))
            .collect(Collectors.toSet());
    Function<Table, Stream<NeedyCall>> calls = NeedyCall.finder(schema);
    for (Table table : schema.tables()) {
      calls
          .apply(table)
          .forEach(
              call -> {
                needy.add(table.name());
                needed.addAll(call.needed());
              });
    }
    Map<RelationName, Set<RelationName>> neighbours = neighbours();
    schema.tables().stream()
        .filter(table -> local.test(table.name()))
        .forEach(table -> reason(table).ifPresent(r -> spread(table.name(), r, neighbours)));
  }

  /** The table that Citus refuses; empty where it can manage this one. */
  public Optional<Unmanageable> because(RelationName table) {
    return Optional.ofNullable(because.get(table));
  }

  private Map<RelationName, Set<RelationName>> neighbours() {
    Map<RelationName, Set<RelationName>> neighbours = new TreeMap<>();
    for (Table table : schema.tables()) {
      for (ForeignKey key : table.foreignKeys()) {
        if (local.test(key.table()) && local.test(key.referencedTable())) {
          neighbours.computeIfAbsent(key.table(), t -> new TreeSet<>()).add(key.referencedTable());
          neighbours.computeIfAbsent(key.referencedTable(), t -> new TreeSet<>()).add(key.table());
        }
      }
    }
    return neighbours;
  }

  private Optional<Unmanageable.Reason> reason(Table table) {
    if (!table.inherits().isEmpty() || parents.contains(table.name())) {
      return Optional.of(Unmanageable.Reason.INHERITANCE);
    }
    if (schema.policies().stream()
        .anyMatch(p -> p.table().equals(table.name()) && PolicyText.hasSubquery(p))) {
      return Optional.of(Unmanageable.Reason.POLICY);
    }
    if (table.persistence() == Table.Persistence.TEMPORARY) {
      return Optional.of(Unmanageable.Reason.TEMPORARY);
    }
    if (schema.partitionsOf(table.name()).stream().anyMatch(Table::isPartitioned)) {
      return Optional.of(Unmanageable.Reason.PARTITIONED_TWICE);
    }
    if (columnTypes.contains(table.name().quoted())) {
      return Optional.of(Unmanageable.Reason.ROW_TYPE);
    }
    if (needy.contains(table.name())) {
      return Optional.of(Unmanageable.Reason.NEEDY);
    }
    return needed.contains(table.name())
        ? Optional.of(Unmanageable.Reason.NEEDED)
        : Optional.empty();
  }

  private void spread(
      RelationName start,
      Unmanageable.Reason reason,
      Map<RelationName, Set<RelationName>> neighbours) {
    Deque<RelationName> open = new ArrayDeque<>(Set.of(start));
    while (!open.isEmpty()) {
      RelationName table = open.pop();
      if (because.putIfAbsent(table, new Unmanageable(start, reason)) == null) {
        open.addAll(neighbours.getOrDefault(table, Set.of()));
      }
    }
  }
}
