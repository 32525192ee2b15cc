package tenantpath.ddl;

import java.util.List;
import java.util.Optional;
import tenantpath.dump.Lexer;
import tenantpath.dump.Token;
import tenantpath.dump.TokenKind;
import tenantpath.schema.Identifier;
import tenantpath.schema.RelationName;

/**
 * Qualifies the sequence in {@code nextval('s'::regclass)}, which older dumps leave to the path.
 */
final class SequenceCalls {
  private final Catalog catalog;

  SequenceCalls(Catalog catalog) {
    this.catalog = catalog;
  }

  /** The default as it is, or that one call with the sequence's whole name. */
  String qualified(String expression, List<Token> tokens) {
    boolean call =
        tokens.size() == 6
            && tokens.get(0).isName()
            && tokens.get(0).value().equals("nextval")
            && tokens.get(2).kind() == TokenKind.STRING
            && tokens.get(4).isName()
            && tokens.get(4).value().equals("regclass");
    if (!call) {
      return expression;
    }
    List<Token> name = Lexer.tokens(tokens.get(2).value());
    boolean unqualified = name.size() == 2 && name.get(0).isName();
    if (!unqualified) {
      return expression;
    }
    QualifiedName written = new QualifiedName(Optional.empty(), name.get(0).value());
    RelationName sequence = catalog.resolve(written, catalog.sequences::containsKey);
    return "nextval(" + Identifier.literal(sequence.quoted()) + "::regclass)";
  }
}
