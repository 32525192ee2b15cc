package tenantpath.report.question;

import java.util.List;
import tenantpath.decisions.RelationshipLine;
import tenantpath.graph.PolymorphicPair;
import tenantpath.graph.Relationship;
import tenantpath.graph.TypeTarget;
import tenantpath.schema.Identifier;
import tenantpath.schema.RelationName;

/** The lines of a decisions file. */
final class Answers {
  private Answers() {}

  static Answer accepting(Relationship r, String meaning) {
    return accepting(
        meaning, RelationshipLine.of(r.from(), r.columns(), r.to(), r.referencedColumns()));
  }

  static Answer accepting(RelationName from, String column, RelationName to, String key) {
    return accepting(
        "if it names a row of " + to.quoted(),
        RelationshipLine.of(from, List.of(column), to, List.of(key)));
  }

  static Answer accepting(PolymorphicPair pair, TypeTarget type) {
    return accepting(
        "",
        RelationshipLine.of(
            pair.table(),
            pair.idColumn(),
            pair.typeColumn(),
            type.value(),
            type.table(),
            type.key()));
  }

  private static Answer accepting(String meaning, String line) {
    return new Answer(meaning, "accept: " + YamlText.line(line));
  }

  static Answer rejecting(Relationship r, String meaning) {
    return new Answer(
        meaning,
        "reject: "
            + YamlText.line(
                RelationshipLine.of(r.from(), r.columns(), r.to(), r.referencedColumns())));
  }

  static Answer rejecting(RelationName from, String column) {
    return new Answer(
        "it names no row of this database",
        "reject: " + YamlText.line(RelationshipLine.of(from, List.of(column))));
  }

  static Answer placing(RelationName table, String placement, String meaning) {
    return new Answer(meaning, table(table) + ", class: " + placement + "}");
  }

  static Answer carrying(RelationName table, String column) {
    return new Answer(
        Identifier.quote(column) + " carries the key",
        table(table) + ", column: " + YamlText.scalar(column) + "}");
  }

  static Answer following(RelationName table, Relationship hop) {
    return new Answer(
        "it belongs to " + hop.to().quoted() + " by " + Identifier.list(hop.columns()),
        table(table) + ", path: [" + YamlText.scalar(Identifier.list(hop.columns())) + "]}");
  }

  static Answer nulls(RelationName table) {
    return new Answer(
        "if there are such rows: the whole table stays", table(table) + ", nulls: leave-out}");
  }

  static Answer leavingOut(RelationName table) {
    return new Answer("leave it out of the plan", table(table) + ", leave-out: true}");
  }

  private static String table(RelationName table) {
    return "{table: " + YamlText.scalar(table.quoted());
  }
}
