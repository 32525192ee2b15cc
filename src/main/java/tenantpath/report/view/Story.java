package tenantpath.report.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tenantpath.distribution.Agreement;
import tenantpath.distribution.Confidence;
import tenantpath.distribution.Placement;
import tenantpath.distribution.PlacementKind;
import tenantpath.distribution.TableDesign;
import tenantpath.distribution.TenantKey;
import tenantpath.graph.ReferencePath;
import tenantpath.graph.Relationship;
import tenantpath.schema.Column;
import tenantpath.schema.Identifier;
import tenantpath.schema.Table;

/** Why a table got its class and what becomes of it, as a person would tell it. */
final class Story {
  private final TableContext context;

  Story(TableContext context) {
    this.context = context;
  }

  List<Prose> of(Table table, TableDesign design) {
    List<Prose> story = new ArrayList<>(verdict(table, design));
    table
        .partitionOf()
        .ifPresent(
            parent ->
                story.add(Prose.of("It is a partition of {} and follows it.", parent.quoted())));
    if (design.confidence() == Confidence.DECIDED) {
      story.add(Prose.text("A decision says so."));
    }
    boolean kept = wanted(design.placement().kind());
    if (kept && !design.planned()) {
      story.add(Prose.text("The SQL leaves this table out until the errors below are decided."));
    }
    return story;
  }

  private static boolean wanted(PlacementKind kind) {
    return kind.distributed() || kind == PlacementKind.REFERENCE;
  }

  private List<Prose> verdict(Table table, TableDesign design) {
    return switch (design.placement().kind()) {
      case READY -> ready(table, (Placement.Ready) design.placement(), design.confidence());
      case BACKFILL -> backfill(table, (Placement.Backfill) design.placement());
      case REFERENCE ->
          List.of(
              Prose.of(
                  "{} has no tenant key and no path to one, and distributed tables need it: every"
                      + " node keeps a copy.",
                  relation(table)));
      case LOCAL -> local(table, (Placement.Local) design.placement());
      case UNDECIDED -> undecided(table, (Placement.Undecided) design.placement());
    };
  }

  private List<Prose> undecided(Table table, Placement.Undecided undecided) {
    String reason = undecided.reason();
    String end = reason.endsWith(".") || reason.endsWith("?") ? "" : ".";
    return List.of(Prose.of("{} is undecided: ", relation(table)).then(Prose.text(reason + end)));
  }

  private List<Prose> ready(Table table, Placement.Ready ready, Confidence confidence) {
    List<Prose> story = new ArrayList<>();
    Optional<TenantKey> key = context.analysis().design().key();
    boolean root = key.filter(k -> k.table().equals(table.name())).isPresent();
    story.add(
        root
            ? Prose.of(
                "{} is the tenant table: one row is one tenant, known by {}.",
                relation(table),
                Identifier.quote(ready.column()))
            : Prose.of(
                    "{} already carries the key in {}",
                    relation(table),
                    Identifier.quote(ready.column()))
                .then(Prose.text(" (" + typeAndNull(table, ready.column()) + ").")));
    if (confidence == Confidence.INFERRED) {
      story.add(
          Prose.text("No foreign key says that this column names a tenant; its name and type do."));
    }
    return story;
  }

  private static String typeAndNull(Table table, String column) {
    Optional<Column> found = table.column(column);
    return found.map(c -> c.type() + (c.notNull() ? ", NOT NULL" : ", may be NULL")).orElse("?");
  }

  private List<Prose> backfill(Table table, Placement.Backfill backfill) {
    List<Prose> story = new ArrayList<>();
    String column = Identifier.quote(backfill.column());
    story.add(Prose.of("{} has no {}.", relation(table), column));
    story.add(reach(backfill));
    lostRows(backfill).ifPresent(story::add);
    story.add(agreement(backfill));
    story.add(
        Prose.of(
            "It gets {} in wave "
                + backfill.wave()
                + (backfill.fallbacks().isEmpty() ? ", from {}." : ", first from {}."),
            column,
            context.named(backfill.path().first().to())));
    return story;
  }

  private Prose reach(Placement.Backfill backfill) {
    boolean whole = backfill.path().hops().stream().noneMatch(Relationship::nullable);
    Prose reach =
        Prose.text(
            whole
                ? "Each row reaches exactly one tenant through "
                : "A row reaches its tenant through ");
    String then = "";
    for (Relationship hop : backfill.path().listed()) {
      reach =
          reach
              .then(
                  Prose.of(
                      then + "{} → {}", Identifier.list(hop.columns()), context.named(hop.to())))
              .then(Prose.text(" (" + evidence(hop) + ")"));
      then = ", then ";
    }
    return reach.then(Prose.text(backfill.path().rest() + "."));
  }

  private String evidence(Relationship hop) {
    String place = context.place(hop.span());
    String certainty =
        switch (hop.kind()) {
          case DECLARED -> PathWords.certainty(hop);
          case VIRTUAL -> PathWords.certainty(hop) + ", by a decision";
          case INFERRED -> PathWords.certainty(hop) + ", inferred";
          case POLYMORPHIC -> PathWords.certainty(hop) + ", polymorphic";
        };
    return place.isEmpty() ? certainty : certainty + ", " + place;
  }

  private Optional<Prose> lostRows(Placement.Backfill backfill) {
    if (!backfill.fallbacks().isEmpty()) {
      return Optional.of(otherWays(backfill));
    }
    return backfill.path().hops().stream()
        .filter(Relationship::nullable)
        .findFirst()
        .map(
            hop ->
                Prose.of(
                    "Rows of {} where {} is NULL reach no tenant this way: what they belong to is a"
                        + " decision.",
                    context.named(hop.from()),
                    Identifier.list(hop.columns())));
  }

  private Prose otherWays(Placement.Backfill backfill) {
    Prose ways =
        Prose.of(
            "Rows where {} is NULL reach theirs through",
            Identifier.list(backfill.path().first().columns()));
    List<Relationship> firstHops =
        backfill.fallbacks().stream().map(ReferencePath::first).distinct().toList();
    for (Relationship hop : firstHops) {
      ways =
          ways.then(
              Prose.of(
                  (hop.equals(firstHops.get(0)) ? " " : ", else ") + "{} → {}",
                  Identifier.list(hop.columns()),
                  context.named(hop.to())));
    }
    return ways.then(Prose.text("; what becomes of rows that reach none is a decision."));
  }

  private static Prose agreement(Placement.Backfill backfill) {
    int others = backfill.alternatives().size();
    Agreement agreement = backfill.agreement();
    return switch (agreement) {
      case SINGLE -> Prose.text("There is no other path.");
      case AGREE ->
          Prose.text(
              (others == 0
                      ? "Its other paths lead"
                      : Words.verb(others, "other path leads", "other paths lead"))
                  + " to the same tenant.");
      case MAY_DISAGREE ->
          Prose.text(
              "Nothing in the schema makes its other paths lead to the same tenant:"
                  + " 40-verify-backfill.sql counts the rows where they differ.");
    };
  }

  private List<Prose> local(Table table, Placement.Local local) {
    Prose alone =
        Prose.of(
            "{} has no tenant key and no path to one, and no distributed table needs it: it stays on the coordinator.",
            relation(table));
    return local.managedByCitus()
        ? List.of(
            alone, Prose.text("A foreign key ties it to a reference table, so Citus manages it."))
        : List.of(alone);
  }

  private String relation(Table table) {
    return context.named(table.name());
  }
}
