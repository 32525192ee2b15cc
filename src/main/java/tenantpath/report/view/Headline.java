package tenantpath.report.view;

import java.util.ArrayList;
import java.util.List;
import tenantpath.distribution.PlacementKind;
import tenantpath.distribution.SchemaShape;
import tenantpath.distribution.TenantKey;
import tenantpath.schema.Identifier;
import tenantpath.schema.Table;

/** The one sentence that a report begins with, and what qualifies it. */
final class Headline {
  private final TableContext context;
  private final ClassViews classes;

  Headline(TableContext context, ClassViews classes) {
    this.context = context;
    this.classes = classes;
  }

  Prose sentence() {
    return context.analysis().design().key().map(this::sentence).orElseGet(this::without);
  }

  private Prose without() {
    SchemaShape shape = context.analysis().design().shape();
    if (shape.kind() == SchemaShape.Kind.EMPTY) {
      return Prose.text(shape.sentence() + ": there is nothing to distribute.");
    }
    String none = Words.count(classes.total(), "table");
    return Prose.text(shape.sentence() + ", so none of its " + none + " can be told a class. ")
        .then(Prose.of("Name the tenant with {}.", "--tenant"));
  }

  private Prose sentence(TenantKey key) {
    long distributed = classes.tables(PlacementKind.READY) + classes.tables(PlacementKind.BACKFILL);
    String of = Words.number(distributed) + " of " + Words.count(classes.total(), "table");
    return Prose.of(of + " can be distributed by {} (", Identifier.quote(key.columnName()))
        .then(
            Prose.of(
                "{}, " + key.type() + "): " + classList() + ".",
                key.table().quoted() + "." + Identifier.quote(key.column())));
  }

  private String classList() {
    List<String> parts = new ArrayList<>();
    parts.add(Words.verb(classes.tables(PlacementKind.READY), "is ready", "are ready"));
    long backfill = classes.tables(PlacementKind.BACKFILL);
    if (backfill > 0) {
      parts.add(
          Words.verb(backfill, "needs backfill", "need backfill")
              + " in "
              + Words.count(waves(), "wave"));
    }
    add(parts, PlacementKind.REFERENCE, "becomes a reference table", "become reference tables");
    add(parts, PlacementKind.LOCAL, "stays local", "stay local");
    add(parts, PlacementKind.UNDECIDED, "is undecided", "are undecided");
    return Words.list(parts);
  }

  private void add(List<String> parts, PlacementKind kind, String one, String many) {
    long count = classes.tables(kind);
    if (count > 0) {
      parts.add(Words.verb(count, one, many));
    }
  }

  private int waves() {
    return context.counted().stream().mapToInt(t -> context.wave(t.name())).max().orElse(0);
  }

  List<Prose> notes() {
    List<Prose> notes = new ArrayList<>();
    long leftOut = context.counted().stream().filter(this::leftOut).count();
    if (leftOut > 0) {
      notes.add(
          Prose.text(
              "As it stands the SQL distributes "
                  + (distributed() == 0 ? "no table" : Words.count(distributed(), "table"))
                  + " and leaves out "
                  + Words.number(leftOut)
                  + ", until what blocks "
                  + (leftOut == 1 ? "it" : "them")
                  + " is decided."));
    }
    long partitions =
        context.analysis().schema().tables().stream().filter(Table::isPartition).count();
    if (partitions > 0) {
      notes.add(
          Prose.text(
              Words.verb(
                      partitions, "partition follows its parent", "partitions follow their parents")
                  + " and "
                  + (partitions == 1 ? "is" : "are")
                  + " not counted."));
    }
    long unread = context.analysis().reading().unreadCount();
    if (unread > 0) {
      notes.add(
          Prose.text(Words.verb(unread, "statement was", "statements were") + " not understood."));
    }
    return notes;
  }

  private long distributed() {
    return context.counted().stream()
        .filter(table -> context.kind(table.name()).distributed())
        .filter(table -> context.planned(table.name()))
        .count();
  }

  private boolean leftOut(Table table) {
    PlacementKind kind = context.kind(table.name());
    boolean wanted = kind.distributed() || kind == PlacementKind.REFERENCE;
    return wanted && !context.planned(table.name());
  }
}
