package tenantpath.report.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import tenantpath.distribution.Placement;
import tenantpath.distribution.PlacementKind;
import tenantpath.distribution.TableDesign;
import tenantpath.distribution.TenantKey;
import tenantpath.graph.InferredRelationship;
import tenantpath.graph.Relationship;
import tenantpath.report.view.MapView.MapColumn;
import tenantpath.report.view.MapView.MapLink;
import tenantpath.report.view.MapView.MapTable;
import tenantpath.schema.Column;
import tenantpath.schema.Identifier;
import tenantpath.schema.PrimaryKey;
import tenantpath.schema.RelationName;
import tenantpath.schema.Table;

/** Makes the view that the map is drawn from. */
final class MapViews {
  private static final int MOST_COLUMNS = 6;
  private static final int NONE = -1;

  private final TableContext context;
  private final boolean oneSchema;
  private final Map<RelationName, Integer> places = new LinkedHashMap<>();
  private final Map<RelationName, List<Relationship>> inferred = new TreeMap<>();
  private final Map<RelationName, Integer> depths = new TreeMap<>();
  private final Optional<RelationName> root;

  private MapViews(TableContext context) {
    this.context = context;
    List<Table> all = context.analysis().schema().tables();
    for (int i = 0; i < all.size(); i++) {
      if (!all.get(i).isPartition()) {
        places.put(all.get(i).name(), i);
      }
    }
    oneSchema = places.keySet().stream().map(RelationName::schema).distinct().count() <= 1;
    root = context.analysis().design().key().map(TenantKey::table).filter(places::containsKey);
    context.analysis().design().inference().relationships().stream()
        .filter(InferredRelationship::believed)
        .map(InferredRelationship::relationship)
        .forEach(r -> inferred.computeIfAbsent(r.from(), from -> new ArrayList<>()).add(r));
  }

  static MapView of(TableContext context) {
    return new MapViews(context).view();
  }

  private MapView view() {
    List<MapTable> tables = context.counted().stream().map(this::table).toList();
    return new MapView(root.map(places::get).orElse(NONE), tables);
  }

  private MapTable table(Table table) {
    RelationName name = table.name();
    List<Relationship> relationships = relationships(name);
    Optional<RelationName> parent = parent(name);
    return new MapTable(
        places.get(name),
        oneSchema ? Identifier.quote(name.name()) : name.quoted(),
        Identifier.quote(name.schema()),
        name.name(),
        ClassMark.of(context.kind(name)),
        parent.map(places::get).orElse(NONE),
        nullable(table),
        depth(name),
        columns(table, relationships),
        links(name, parent, relationships));
  }

  private Optional<Placement> placement(RelationName table) {
    return context.design(table).map(TableDesign::placement);
  }

  private boolean isRoot(RelationName table) {
    return root.equals(Optional.of(table));
  }

  /** The table that the key comes from: the tenant table itself for one that carries the key. */
  private Optional<RelationName> parent(RelationName table) {
    if (isRoot(table)) {
      return Optional.empty();
    }
    Optional<RelationName> parent =
        placement(table).orElse(null) instanceof Placement.Backfill backfill
            ? Optional.of(backfill.path().first().to())
            : root.filter(tenant -> context.kind(table) == PlacementKind.READY);
    return parent.filter(places::containsKey);
  }

  private boolean nullable(Table table) {
    if (placement(table.name()).orElse(null) instanceof Placement.Backfill backfill) {
      return backfill.path().first().nullable();
    }
    Optional<Column> key = keyColumn(table.name()).flatMap(table::column);
    return !isRoot(table.name()) && key.isPresent() && !key.get().notNull();
  }

  private Optional<String> keyColumn(RelationName table) {
    return placement(table).flatMap(Placement::keyColumn);
  }

  /** Walks up the parents once for each table; every parent's wave is an earlier one. */
  private int depth(RelationName table) {
    List<RelationName> chain = new ArrayList<>();
    Optional<RelationName> at = Optional.of(table);
    while (at.isPresent() && !depths.containsKey(at.get()) && chain.size() < places.size()) {
      chain.add(at.get());
      at = parent(at.get());
    }
    int above = at.map(known -> depths.getOrDefault(known, NONE)).orElse(NONE);
    for (int i = chain.size() - 1; i >= 0; i--) {
      RelationName one = chain.get(i);
      above = isRoot(one) ? 0 : parent(one).isPresent() && above != NONE ? above + 1 : NONE;
      depths.put(one, above);
    }
    return depths.get(table);
  }

  /** Declared, accepted and inferred ones, and those that the chosen path takes. */
  private List<Relationship> relationships(RelationName table) {
    Set<Relationship> all = new LinkedHashSet<>();
    if (placement(table).orElse(null) instanceof Placement.Backfill backfill) {
      all.add(backfill.path().first());
      backfill.alternatives().forEach(path -> all.add(path.first()));
    }
    all.addAll(context.analysis().graph().outgoing(table));
    all.addAll(inferred.getOrDefault(table, List.of()));
    return List.copyOf(all);
  }

  private List<MapColumn> columns(Table table, List<Relationship> relationships) {
    Optional<String> key = keyColumn(table.name());
    Set<String> primary =
        new LinkedHashSet<>(table.primaryKey().map(PrimaryKey::columns).orElse(List.of()));
    Set<String> foreign = new LinkedHashSet<>();
    relationships.forEach(r -> foreign.addAll(r.columns()));
    Set<String> shown = new LinkedHashSet<>();
    key.ifPresent(shown::add);
    shown.addAll(primary);
    shown.addAll(foreign);
    return shown.stream()
        .limit(MOST_COLUMNS)
        .map(
            column ->
                new MapColumn(
                    Identifier.quote(column),
                    primary.contains(column),
                    foreign.contains(column),
                    key.equals(Optional.of(column)),
                    table.column(column).isEmpty()))
        .toList();
  }

  private List<MapLink> links(
      RelationName table, Optional<RelationName> parent, List<Relationship> relationships) {
    Map<RelationName, Boolean> nullable = new TreeMap<>();
    for (Relationship r : relationships) {
      boolean other = !r.referencesItself() && !parent.equals(Optional.of(r.to()));
      if (other && places.containsKey(r.to())) {
        nullable.merge(r.to(), r.nullable(), Boolean::logicalAnd);
      }
    }
    List<MapLink> links = new ArrayList<>();
    nullable.forEach((to, may) -> links.add(new MapLink(places.get(to), may)));
    return links;
  }
}
