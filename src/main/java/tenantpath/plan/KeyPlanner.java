package tenantpath.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tenantpath.plan.KeyStep.AddAllOrNone;
import tenantpath.plan.KeyStep.CreateExtension;
import tenantpath.plan.KeyStep.KeepPlainIndex;
import tenantpath.query.ViewQueries;
import tenantpath.schema.ForeignKey;
import tenantpath.schema.RelationName;
import tenantpath.schema.Schema;

/** Plans phase 60: the key in every unique key, and in the foreign keys that reference them. */
final class KeyPlanner {
  private final Schema schema;
  private final RelationName root;
  private final ObjectNames names;
  private final KeyMoves moves;
  private final Map<UniqueKey, String> ofRoot = new LinkedHashMap<>();
  private final List<Step> views;
  private final List<Step> allOrNone = new ArrayList<>();

  KeyPlanner(
      Schema schema,
      RelationName root,
      UniqueChanges uniques,
      ForeignKeyChanges foreignKeys,
      ViewQueries viewQueries,
      ObjectNames names) {
    this.schema = schema;
    this.root = root;
    this.names = names;
    PartitionKeys partitions = new PartitionKeys(schema, names);
    moves =
        new KeyMoves(
            uniques.widened().stream().map(move -> unique(move, partitions)).toList(),
            foreignKeys.inKeys().stream().map(this::reference).toList(),
            uniques.replaced());
    Set<RelationName> swapped =
        uniques.widened().stream()
            .flatMap(move -> move.from().stream())
            .filter(key -> key.kind() == UniqueKey.Kind.PRIMARY_KEY)
            .map(UniqueKey::table)
            .collect(Collectors.toSet());
    views = swapped.isEmpty() ? List.of() : GroupedViews.of(schema, viewQueries, swapped);
    uniques.dropped().forEach(key -> ofRoot.put(key, parked(key)));
    for (Move<ForeignKey> move : foreignKeys.inKeys()) {
      move.from()
          .flatMap(from -> move.to().flatMap(to -> allOrNone(from, to)))
          .ifPresent(allOrNone::add);
    }
  }

  /** The steps of the phase in the order they must run. */
  List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    if (needsGist()) {
      steps.add(new CreateExtension(root, "btree_gist"));
    }
    steps.addAll(views);
    steps.addAll(allOrNone);
    ofRoot.forEach((key, parked) -> steps.add(plainIndex(key, parked)));
    steps.addAll(KeyStages.of(moves, schema));
    return steps;
  }

  /** The steps that undo those which do not undo themselves. */
  List<Step> undoing() {
    return KeyStages.of(moves.inverse(), schema);
  }

  /** The unique keys of the root that phase 70 drops, and what they are called from phase 60 on. */
  Map<UniqueKey, String> droppedOfRoot() {
    return ofRoot;
  }

  private KeyMoves.Unique unique(Move<UniqueKey> move, PartitionKeys partitions) {
    UniqueKey from = move.from().orElseThrow();
    UniqueKey to = move.to().orElseThrow();
    List<KeyMoves.Unique> parts =
        partitions.of(from).stream()
            .map(
                part ->
                    new KeyMoves.Unique(
                        part, to.on(part.table(), part.name()), parked(part), List.of()))
            .toList();
    return new KeyMoves.Unique(from, to, parked(from), parts);
  }

  private String parked(UniqueKey key) {
    return names.relation(key.table().schema(), "tenantpath_old_" + key.name()).name();
  }

  private KeyMoves.Reference reference(Move<ForeignKey> move) {
    ForeignKey key = move.to().or(move::from).orElseThrow();
    if (schema.isPartitioned(key.referencedTable())) {
      // It is dropped before its target can be unique, so the name is free.
      return new KeyMoves.Reference(move, key.name());
    }
    return new KeyMoves.Reference(
        move, names.constraint(key.table(), "tenantpath_new_" + key.name()));
  }

  private KeepPlainIndex plainIndex(UniqueKey key, String parked) {
    return new KeepPlainIndex(
        key, parked, Definitions.plainBody(key.body()), schema.isPartitioned(key.table()));
  }

  private boolean needsGist() {
    boolean gist =
        moves.replaced().stream()
            .flatMap(move -> move.to().stream())
            .anyMatch(replaced -> replaced.method().filter("gist"::equals).isPresent());
    return gist && schema.extensions().stream().noneMatch(e -> e.name().equals("btree_gist"));
  }

  /** MATCH FULL that became SIMPLE over several columns which may be NULL. */
  private Optional<Step> allOrNone(ForeignKey from, ForeignKey to) {
    boolean lost =
        from.match() == ForeignKey.Match.FULL
            && to.match() == ForeignKey.Match.SIMPLE
            && from.columns().size() > 1;
    return lost
        ? Optional.of(
            new AddAllOrNone(
                to.table(),
                names.constraint(to.table(), to.name() + "_all_or_none"),
                from.columns(),
                to.validated()))
        : Optional.empty();
  }
}
