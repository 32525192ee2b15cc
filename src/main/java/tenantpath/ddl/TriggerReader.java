package tenantpath.ddl;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tenantpath.schema.EventTrigger;
import tenantpath.schema.Identifier;
import tenantpath.schema.RelationName;
import tenantpath.schema.Trigger;
import tenantpath.schema.TriggerDependency;
import tenantpath.source.Span;

/** Reads triggers and event triggers. */
final class TriggerReader {
  /** Events as {@code pg_get_triggerdef} orders them. */
  private static final List<String> PRINTED_ORDER =
      List.of("INSERT", "DELETE", "UPDATE", "TRUNCATE");

  private final TokenCursor cursor;
  private final Catalog catalog;

  TriggerReader(TokenCursor cursor, Catalog catalog) {
    this.cursor = cursor;
    this.catalog = catalog;
  }

  /** Names are qualified as the server prints them: an older dump relies on its search path. */
  void create() {
    boolean constraint = cursor.accept("constraint");
    cursor.expect("trigger");
    Span span = cursor.span();
    String name = cursor.name();
    String timing = timing();
    List<Event> events = events();
    cursor.expect("on");
    RelationEntry relation = catalog.requiredRelation(cursor.qualifiedName());
    int behindTable = cursor.mark();
    skipToFunction();
    int beforeFunction = cursor.mark();
    cursor.expect("execute");
    cursor.name();
    QualifiedName written = cursor.qualifiedName();
    RelationName function = catalog.routineNamed(written);
    boolean ours = written.schema().isPresent() || catalog.routines.containsKey(function);
    String definition =
        String.join(
            " ",
            constraint ? "CREATE CONSTRAINT TRIGGER" : "CREATE TRIGGER",
            Identifier.quote(name),
            timing,
            events.stream().map(Event::definition).collect(Collectors.joining(" OR ")),
            "ON",
            relation.name.quoted() + between(behindTable, beforeFunction),
            "EXECUTE FUNCTION",
            (ours ? function.quoted() : Identifier.quote(written.name())) + cursor.rest());
    relation.triggers.put(
        name,
        new Trigger(
            name,
            relation.name,
            timing,
            events.stream().map(Event::word).toList(),
            function,
            constraint,
            Trigger.Firing.ORIGIN,
            false,
            definition,
            span));
  }

  private String between(int from, int to) {
    return from == to ? "" : " " + cursor.text(from, to);
  }

  private void skipToFunction() {
    while (!cursor.at("execute")) {
      if (cursor.atSymbol("(")) {
        cursor.parenthesised();
      } else {
        cursor.next();
      }
    }
  }

  private String timing() {
    if (cursor.accept("instead", "of")) {
      return "INSTEAD OF";
    }
    if (cursor.accept("before")) {
      return "BEFORE";
    }
    cursor.expect("after");
    return "AFTER";
  }

  /** One event; of an UPDATE perhaps the columns that it must set. */
  private record Event(String word, List<String> columns) {
    private String definition() {
      return columns.isEmpty() ? word : word + " OF " + Identifier.list(columns);
    }
  }

  private List<Event> events() {
    List<Event> events = new ArrayList<>();
    do {
      String word = cursor.name().toUpperCase(Locale.ROOT);
      events.add(new Event(word, cursor.accept("of") ? columns() : List.of()));
    } while (cursor.accept("or"));
    events.sort(Comparator.comparingInt(event -> PRINTED_ORDER.indexOf(event.word())));
    return events;
  }

  private List<String> columns() {
    List<String> columns = new ArrayList<>();
    do {
      columns.add(cursor.name());
    } while (cursor.acceptSymbol(","));
    return columns;
  }

  void createEvent() {
    Span span = cursor.span();
    String name = cursor.name();
    cursor.expect("on");
    catalog.eventTriggers.put(name, new EventTrigger(name, cursor.name(), span));
  }

  /** ALTER TRIGGER: a new name, or an extension that it depends on. */
  Outcome alter() {
    Span span = cursor.span();
    String from = cursor.name();
    cursor.expect("on");
    RelationEntry relation = catalog.requiredRelation(cursor.qualifiedName());
    if (cursor.accept("depends", "on", "extension")) {
      catalog.triggerDependencies.add(
          new Catalog.TriggerDependencyEntry(
              relation, new TriggerDependency(relation.name, from, cursor.name(), span)));
      return Outcome.READ;
    }
    if (!cursor.accept("rename", "to")) {
      return Outcome.ignored("ALTER TRIGGER");
    }
    String to = cursor.name();
    Trigger trigger = relation.triggers.remove(from);
    if (trigger == null) {
      throw new NotUnderstood("table " + relation.name.quoted() + " has no trigger " + from);
    }
    relation.triggers.put(to, Copies.named(trigger, to));
    return Outcome.READ;
  }
}
