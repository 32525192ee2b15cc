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
        meaning,
        subject(r.from(), r.columns()),
        RelationshipLine.of(r.from(), r.columns(), r.to(), r.referencedColumns()));
  }

  static Answer accepting(RelationName from, String column, RelationName to, String key) {
    return accepting(
        "if it names a row of " + to.quoted(),
        subject(from, List.of(column)),
        RelationshipLine.of(from, List.of(column), to, List.of(key)));
  }

  static Answer accepting(PolymorphicPair pair, TypeTarget type) {
    return accepting(
        "",
        subject(pair.table(), List.of(pair.idColumn())),
        RelationshipLine.of(
            pair.table(),
            pair.idColumn(),
            pair.typeColumn(),
            type.value(),
            type.table(),
            type.key()));
  }

  private static Answer accepting(String meaning, String subject, String line) {
    return new Answer(meaning, subject, "accept: " + YamlText.line(line));
  }

  private static String subject(RelationName table, List<String> columns) {
    return table.quoted() + "(" + Identifier.list(columns) + ")";
  }

  static Answer rejecting(Relationship r, String meaning) {
    return new Answer(
        meaning,
        subject(r.from(), r.columns()),
        "reject: "
            + YamlText.line(
                RelationshipLine.of(r.from(), r.columns(), r.to(), r.referencedColumns())));
  }

  static Answer rejecting(RelationName from, String column) {
    return new Answer(
        "it names no row of this database",
        subject(from, List.of(column)),
        "reject: " + YamlText.line(RelationshipLine.of(from, List.of(column))));
  }

  static Answer placing(RelationName table, String placement, String meaning) {
    return about(table, meaning, ", class: " + placement + "}");
  }

  static Answer carrying(RelationName table, String column) {
    return about(
        table,
        Identifier.quote(column) + " carries the key",
        ", column: " + YamlText.scalar(column) + "}");
  }

  static Answer following(RelationName table, Relationship hop) {
    return about(
        table,
        "it belongs to " + hop.to().quoted() + " by " + Identifier.list(hop.columns()),
        ", path: [" + YamlText.scalar(Identifier.list(hop.columns())) + "]}");
  }

  static Answer nulls(RelationName table) {
    return about(table, "if there are such rows: the whole table stays", ", nulls: leave-out}");
  }

  static Answer leavingOut(RelationName table) {
    return about(table, "leave it out of the plan", ", leave-out: true}");
  }

  private static Answer about(RelationName table, String meaning, String rest) {
    return new Answer(meaning, table.quoted(), "{table: " + YamlText.scalar(table.quoted()) + rest);
  }
}
