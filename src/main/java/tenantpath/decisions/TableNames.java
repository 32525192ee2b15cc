package tenantpath.decisions;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tenantpath.decisions.RelationshipDecision.Verdict;
import tenantpath.schema.Column;
import tenantpath.schema.Identifier;
import tenantpath.schema.NamePath;
import tenantpath.schema.RelationName;
import tenantpath.schema.Schema;
import tenantpath.schema.Table;
import tenantpath.source.Location;

/** Resolves the names of a decisions file; one the dump does not have becomes a problem. */
final class TableNames {
  private final Schema schema;
  private final Problems problems;

  TableNames(Schema schema, Problems problems) {
    this.schema = schema;
    this.problems = problems;
  }

  static boolean isPattern(String text) {
    return text.contains("*") || text.contains("?");
  }

  /** The tables that a name or a pattern means; a pattern without a dot means any schema. */
  List<Table> matching(String text, Location place) {
    if (!isPattern(text)) {
      return one(text, place).flatMap(schema::table).map(List::of).orElse(List.of());
    }
    Pattern pattern = Pattern.compile(regex(text), Pattern.DOTALL);
    List<Table> found =
        schema.tables().stream()
            .filter(table -> pattern.matcher(name(table, text)).matches())
            .toList();
    if (found.isEmpty()) {
      problems.unknown(place, "table that matches", text, List.of());
    }
    return found;
  }

  private static String name(Table table, String pattern) {
    RelationName name = table.name();
    return pattern.contains(".") ? name.schema() + "." + name.name() : name.name();
  }

  private static String regex(String pattern) {
    StringBuilder regex = new StringBuilder();
    for (char c : pattern.toCharArray()) {
      regex.append(c == '*' ? ".*" : c == '?' ? "." : Pattern.quote(String.valueOf(c)));
    }
    return regex.toString();
  }

  /** The one table a name means: exactly, else regardless of case where that is one. */
  Optional<RelationName> one(String text, Location place) {
    Optional<NamePath> path = NamePath.parse(text);
    List<RelationName> names = schema.tables().stream().map(Table::name).toList();
    List<RelationName> found =
        path.map(p -> names.stream().filter(p::matches).toList()).orElse(List.of());
    if (found.isEmpty()) {
      found = path.map(p -> names.stream().filter(p::matchesIgnoringCase).toList()).orElse(found);
    }
    if (found.size() == 1) {
      return Optional.of(found.get(0));
    }
    if (found.isEmpty()) {
      boolean qualified = path.map(p -> p.parts().size() > 1).orElse(false);
      problems.unknown(
          place,
          "table",
          text,
          names.stream().map(n -> qualified ? n.quoted() : Identifier.quote(n.name())).toList());
    } else {
      problems.contradiction(
          place, text + " may be any of " + found, "write the schema and the name");
    }
    return Optional.empty();
  }

  /** Whether the table has the column; a problem where not. */
  boolean column(Table table, String column, Location place) {
    if (table.column(column).isPresent()) {
      return true;
    }
    List<String> known = table.columns().stream().map(Column::name).toList();
    problems.unknown(place, "column of " + table.name() + " named", column, known);
    return false;
  }

  /** Whether some table has the column that a carrier names; a problem where not. */
  boolean knowsColumn(Choice carrier) {
    Optional<NamePath> path = NamePath.parse(carrier.text());
    if (path.filter(p -> p.parts().size() > 1).isPresent()) {
      List<String> parts = path.get().parts();
      int last = parts.size() - 1;
      return table(new NamePath(parts.subList(0, last)), carrier.span().start())
          .filter(owner -> column(owner, parts.get(last), carrier.span().start()))
          .isPresent();
    }
    String wanted = path.map(p -> p.parts().get(0)).orElse(carrier.text());
    List<String> known =
        schema.tables().stream()
            .flatMap(t -> t.columns().stream())
            .map(Column::name)
            .distinct()
            .toList();
    if (known.stream().anyMatch(wanted::equalsIgnoreCase)) {
      return true;
    }
    problems.unknown(carrier.span().start(), "column", carrier.text(), known);
    return false;
  }

  Optional<RelationshipDecision> relationship(
      RelationshipLine line, Verdict verdict, Provenance provenance, Location place) {
    Optional<Table> from = table(line.from(), place);
    Optional<Table> to = line.to().flatMap(name -> table(name, place));
    if (from.isEmpty() || line.to().isPresent() && to.isEmpty()) {
      return Optional.empty();
    }
    boolean known =
        line.columns().stream().allMatch(c -> column(from.get(), c, place))
            & line.referencedColumns().stream().allMatch(c -> column(to.get(), c, place))
            & line.typeColumn().map(c -> column(from.get(), c, place)).orElse(true);
    if (!known) {
      return Optional.empty();
    }
    RelationshipDecision decision =
        new RelationshipDecision(
            verdict,
            from.get().name(),
            line.columns(),
            to.map(Table::name),
            line.referencedColumns(),
            line.typeColumn(),
            line.typeValue(),
            provenance);
    return Optional.of(decision)
        .filter(one -> new RelationshipRules(schema, problems).holds(one, problems.span(place)));
  }

  private Optional<Table> table(NamePath path, Location place) {
    String text =
        path.parts().stream().map(Identifier::quote).reduce((a, b) -> a + "." + b).orElseThrow();
    return one(text, place).flatMap(schema::table);
  }
}
