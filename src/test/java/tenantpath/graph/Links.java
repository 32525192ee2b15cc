package tenantpath.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import tenantpath.schema.Column;
import tenantpath.schema.Constraint;
import tenantpath.schema.ForeignKey;
import tenantpath.schema.RelationName;
import tenantpath.schema.Schema;
import tenantpath.schema.SchemaBuilder;
import tenantpath.schema.Table;
import tenantpath.testing.BareTables;

/** Schemas of tables with an id and foreign keys, for tests that look at nothing else. */
final class Links {
  /** One foreign key of one column. */
  record Link(String child, String column, String parent, boolean notNull, boolean validated) {}

  private final List<String> isolated = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();

  Links table(String name) {
    isolated.add(name);
    return this;
  }

  Links notNull(String child, String column, String parent) {
    links.add(new Link(child, column, parent, true, true));
    return this;
  }

  Links nullable(String child, String column, String parent) {
    links.add(new Link(child, column, parent, false, true));
    return this;
  }

  Links notValid(String child, String column, String parent) {
    links.add(new Link(child, column, parent, true, false));
    return this;
  }

  Links add(Link link) {
    links.add(link);
    return this;
  }

  RelationshipGraph graph() {
    return RelationshipGraph.of(schema());
  }

  /** The same with its foreign keys and tables in another order. */
  Links shuffled(Random random) {
    Links other = new Links();
    other.isolated.addAll(isolated);
    other.links.addAll(links);
    Collections.shuffle(other.isolated, random);
    Collections.shuffle(other.links, random);
    return other;
  }

  Schema schema() {
    Map<String, List<Link>> byChild = new TreeMap<>();
    isolated.forEach(name -> byChild.put(name, new ArrayList<>()));
    for (Link link : links) {
      byChild.computeIfAbsent(link.parent(), key -> new ArrayList<>());
      byChild.computeIfAbsent(link.child(), key -> new ArrayList<>()).add(link);
    }
    SchemaBuilder schema = Schema.builder();
    byChild.forEach((name, itsLinks) -> schema.table(table(name, itsLinks)));
    return schema.build();
  }

  static RelationName name(String table) {
    return RelationName.of("public", table);
  }

  private static Table table(String name, List<Link> links) {
    List<Column> columns = new ArrayList<>(List.of(BareTables.notNullColumn("id", "bigint")));
    List<Constraint> constraints =
        new ArrayList<>(List.of(BareTables.primaryKey(name(name), List.of("id"))));
    for (Link link : links) {
      columns.add(
          link.notNull()
              ? BareTables.notNullColumn(link.column(), "bigint")
              : BareTables.column(link.column(), "bigint"));
      constraints.add(foreignKey(link));
    }
    return BareTables.table(name(name), columns, constraints);
  }

  private static ForeignKey foreignKey(Link link) {
    RelationName child = name(link.child());
    RelationName parent = name(link.parent());
    return link.validated()
        ? BareTables.foreignKey(child, link.column(), parent)
        : BareTables.notValidForeignKey(child, link.column(), parent);
  }
}
