package tenantpath.query;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tenantpath.schema.RelationName;
import tenantpath.schema.Schema;
import tenantpath.schema.View;

/** What the views of a schema read, join and group by; read when first asked for. */
public final class ViewQueries {
  private final Schema schema;
  private final KnownRelations catalog;
  private final BodyReader reader;
  private Optional<SortedMap<RelationName, QueryFacts>> facts = Optional.empty();

  private ViewQueries(Schema schema) {
    this.schema = schema;
    catalog = new KnownRelations(schema);
    reader = new BodyReader(catalog, ParserThread.DEADLINE_MILLIS);
  }

  public static ViewQueries of(Schema schema) {
    return new ViewQueries(schema);
  }

  /** The facts of every view, sorted by view; views that it reads count as their tables. */
  public synchronized SortedMap<RelationName, QueryFacts> all() {
    if (facts.isEmpty()) {
      facts = Optional.of(readAll());
    }
    return facts.get();
  }

  public Optional<QueryFacts> of(RelationName view) {
    return Optional.ofNullable(all().get(view));
  }

  /** What the views join, sorted. */
  public List<Join> joins() {
    return all().values().stream().flatMap(f -> f.joins().stream()).sorted().toList();
  }

  /** Knows the columns of views that were read. */
  KnownRelations catalog() {
    return catalog;
  }

  private SortedMap<RelationName, QueryFacts> readAll() {
    SortedMap<RelationName, QueryFacts> read = new TreeMap<>();
    schema.views().forEach(view -> read.put(view.name(), read(view)));
    // A view over views is read again once the columns of those are known.
    for (RelationName view : viewsFirst(read)) {
      if (read.get(view).relations().stream().anyMatch(catalog::isView)) {
        read.put(view, read(schema.view(view).orElseThrow()));
      }
    }
    return read;
  }

  private QueryFacts read(View view) {
    // Before 2018 pg_dump left out the schema of what stands in the view's own.
    List<String> searchPath =
        Stream.of(view.name().schema(), "public").distinct().collect(Collectors.toList());
    String kind = view.kind() == View.Kind.VIEW ? "view " : "materialized view ";
    BodyReader.Reading reading =
        reader.read(view.query(), searchPath, kind + view.name(), view.span());
    if (reading.facts().understood()) {
      catalog.learn(view.name(), reading.shape().renamed(view.columns()));
    }
    return reading.facts();
  }

  /** The views in an order in which each comes after those it reads, if they are in no ring. */
  private static List<RelationName> viewsFirst(SortedMap<RelationName, QueryFacts> read) {
    List<RelationName> order = new ArrayList<>();
    Set<RelationName> entered = new HashSet<>();
    Set<RelationName> left = new HashSet<>();
    Deque<RelationName> path = new ArrayDeque<>();
    for (RelationName start : read.keySet()) {
      path.push(start);
      while (!path.isEmpty()) {
        RelationName view = path.peek();
        if (entered.add(view)) {
          read.get(view).relations().stream()
              .filter(relation -> read.containsKey(relation) && !entered.contains(relation))
              .forEach(path::push);
        } else {
          path.pop();
          if (left.add(view)) {
            order.add(view);
          }
        }
      }
    }
    return order;
  }
}
