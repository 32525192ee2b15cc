package tenantpath.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.sf.jsqlparser.expression.Alias;
import net.sf.jsqlparser.schema.Table;

/** Names of the parser's tree as the server resolves them: quoted kept, unquoted folded. */
final class ResolvedNames {
  private ResolvedNames() {}

  static String resolve(String written) {
    if (written.length() > 1 && written.startsWith("\"") && written.endsWith("\"")) {
      return QuotedName.said(written.substring(1, written.length() - 1).replace("\"\"", "\""));
    }
    // The server folds ASCII letters only where the encoding has more than one byte a character.
    return written
        .codePoints()
        .map(c -> c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** The parts of a table's name, outermost first. */
  static List<String> parts(Table table) {
    List<String> parts = new ArrayList<>();
    for (String part : table.getNameParts()) {
      if (part != null) {
        parts.add(resolve(part));
      }
    }
    // The parser keeps the innermost part first.
    Collections.reverse(parts);
    return parts;
  }

  static Optional<String> alias(Alias alias) {
    return Optional.ofNullable(alias).map(Alias::getName).map(ResolvedNames::resolve);
  }

  static List<String> aliasColumns(Alias alias) {
    return Optional.ofNullable(alias).map(Alias::getAliasColumns).orElse(List.of()).stream()
        .map(column -> resolve(column.name))
        .toList();
  }
}
