package tenantpath.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.TreeMap;
import tenantpath.schema.Column;
import tenantpath.schema.Constraint;
import tenantpath.schema.Deferral;
import tenantpath.schema.ForeignKey;
import tenantpath.schema.PrimaryKey;
import tenantpath.schema.RelationName;
import tenantpath.schema.ReplicaIdentity;
import tenantpath.schema.Schema;
import tenantpath.schema.SchemaBuilder;
import tenantpath.schema.Table;
import tenantpath.schema.TableKind;
import tenantpath.schema.TypeName;
import tenantpath.source.Span;

/** Schemas of tables with an id and foreign keys, for tests that look at nothing else. */
final class Links {
  private static final Span SPAN = Span.of("dump.sql", 1, 1);

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
    List<Column> columns = new ArrayList<>();
    List<Constraint> constraints = new ArrayList<>();
    columns.add(column("id", true));
    constraints.add(
        new PrimaryKey(
            name(name),
            name + "_pkey",
            List.of("id"),
            List.of(),
            false,
            Deferral.NOT_DEFERRABLE,
            false,
            SPAN));
    for (Link link : links) {
      columns.add(column(link.column(), link.notNull()));
      constraints.add(foreignKey(link));
    }
    return new Table(
        name(name),
        TableKind.TABLE,
        columns,
        constraints,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Table.Persistence.PERMANENT,
        ReplicaIdentity.DEFAULT,
        Optional.empty(),
        false,
        false,
        Optional.empty(),
        Optional.empty(),
        OptionalLong.empty(),
        SPAN);
  }

  private static Column column(String name, boolean notNull) {
    return new Column(
        name,
        new TypeName("bigint"),
        notNull,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        SPAN);
  }

  private static ForeignKey foreignKey(Link link) {
    return new ForeignKey(
        name(link.child()),
        link.child() + "_" + link.column() + "_fkey",
        List.of(link.column()),
        name(link.parent()),
        List.of("id"),
        ForeignKey.Match.SIMPLE,
        ForeignKey.Action.NO_ACTION,
        List.of(),
        ForeignKey.Action.NO_ACTION,
        Deferral.NOT_DEFERRABLE,
        false,
        link.validated(),
        true,
        false,
        SPAN);
  }
}
