package tenantpath.plan;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tenantpath.plan.ForeignKeyStep.RenameForeignKey;
import tenantpath.plan.KeyMoves.Reference;
import tenantpath.plan.KeyMoves.Unique;
import tenantpath.plan.KeyStep.BuildUnique;
import tenantpath.plan.KeyStep.ReplaceConstraint;
import tenantpath.plan.KeyStep.SwapUnique;
import tenantpath.schema.ForeignKey;
import tenantpath.schema.RelationName;
import tenantpath.schema.Schema;

/** The steps that carry out moves of keys, and what orders them. */
final class KeyStages {
  private final Schema schema;
  private final ForeignKeySteps foreignKeySteps;
  private final List<Step> builds = new ArrayList<>();
  private final List<Step> replacements = new ArrayList<>();
  private final List<Step> adds = new ArrayList<>();
  private final List<Step> drops = new ArrayList<>();
  private final List<Step> swaps = new ArrayList<>();
  private final List<Step> renames = new ArrayList<>();
  private final Map<RelationName, List<Built>> uniques = new TreeMap<>();
  private final Map<Reference, Changed> changed = new IdentityHashMap<>();

  /** A unique key and its two steps. */
  private record Built(Unique unique, Step build, Step swap) {}

  /** The steps of a foreign key. */
  private record Changed(Optional<Step> add, Optional<Step> drop, Optional<Step> rename) {}

  private KeyStages(Schema schema) {
    this.schema = schema;
    foreignKeySteps = new ForeignKeySteps(schema);
  }

  static List<Step> of(KeyMoves moves, Schema schema) {
    KeyStages stages = new KeyStages(schema);
    moves.uniques().forEach(stages::add);
    moves.foreignKeys().forEach(stages::add);
    moves.replaced().forEach(move -> move.to().ifPresent(stages::add));
    return stages.sorted(moves);
  }

  private void add(Unique unique) {
    List<BuildUnique.Part> parts =
        unique.parts().stream().map(p -> new BuildUnique.Part(p.to(), p.parked())).toList();
    boolean partitioned = schema.isPartitioned(unique.to().table());
    Step build = new BuildUnique(unique.to(), unique.parked(), partitioned, parts);
    Step swap = new SwapUnique(unique.to(), unique.parked(), partitioned, parts);
    builds.add(build);
    swaps.add(swap);
    uniques
        .computeIfAbsent(unique.to().table(), table -> new ArrayList<>())
        .add(new Built(unique, build, swap));
  }

  private void add(Reference reference) {
    Optional<Step> add =
        reference.to().map(key -> foreignKeySteps.additionInKeys(key, reference.meanwhile()));
    Optional<Step> drop = reference.from().map(key -> drop(key, reference));
    Optional<Step> rename =
        reference
            .to()
            .filter(key -> !key.name().equals(reference.meanwhile()))
            .map(
                key ->
                    new RenameForeignKey(
                        Phase.KEYS, key.table(), reference.meanwhile(), key.name()));
    add.ifPresent(adds::add);
    drop.ifPresent(drops::add);
    rename.ifPresent(renames::add);
    changed.put(reference, new Changed(add, drop, rename));
  }

  private Step drop(ForeignKey key, Reference reference) {
    return foreignKeySteps.removal(key, reference.to().map(heir -> reference.meanwhile()));
  }

  private void add(UniqueChanges.Replaced replaced) {
    replacements.add(
        new ReplaceConstraint(
            replaced.constraint().table(),
            replaced.constraint().name(),
            replaced.columns(),
            replaced.constraint().definition()));
  }

  private List<Step> sorted(KeyMoves moves) {
    List<Step> all = new ArrayList<>(builds);
    all.addAll(replacements);
    all.addAll(adds);
    all.addAll(drops);
    all.addAll(swaps);
    all.addAll(renames);
    StepOrder order = new StepOrder(all);
    for (Reference reference : moves.foreignKeys()) {
      Changed steps = changed.get(reference);
      target(order, reference, steps);
      source(order, reference, steps);
      steps.rename().ifPresent(rename -> beforeRenaming(order, steps, rename));
    }
    return order.sorted();
  }

  private void beforeRenaming(StepOrder order, Changed steps, Step rename) {
    steps.add().ifPresent(add -> order.mustRun(add).before(rename, "what is renamed is there"));
    steps.drop().ifPresent(drop -> order.mustRun(drop).before(rename, "the name is free"));
  }

  private void target(StepOrder order, Reference reference, Changed steps) {
    if (reference.to().isEmpty()) {
      return;
    }
    ForeignKey key = reference.to().get();
    Step add = steps.add().orElseThrow();
    boolean late = schema.isPartitioned(key.referencedTable());
    for (Built target : uniques.getOrDefault(key.referencedTable(), List.of())) {
      if (key.references(target.unique().to().table(), target.unique().to().columns())) {
        order
            .mustRun(late ? target.swap() : target.build())
            .before(add, "a foreign key needs a unique target");
      }
    }
    if (!late) {
      steps.drop().ifPresent(drop -> order.mustRun(add).before(drop, "no row goes unchecked"));
    }
  }

  private void source(StepOrder order, Reference reference, Changed steps) {
    if (reference.from().isEmpty()) {
      return;
    }
    ForeignKey key = reference.from().get();
    Step drop = steps.drop().orElseThrow();
    for (Built target : uniques.getOrDefault(key.referencedTable(), List.of())) {
      if (key.references(target.unique().from().table(), target.unique().from().columns())) {
        order
            .mustRun(drop)
            .before(target.swap(), "a key cannot go while a foreign key depends on it");
      }
    }
  }
}
