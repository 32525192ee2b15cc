package tenantpath.plan;

import java.util.Optional;
import tenantpath.schema.Comment;
import tenantpath.schema.Identifier;
import tenantpath.schema.RelationName;
import tenantpath.schema.Schema;

/** What the dump says in COMMENT ON of objects that hang on a table. */
final class ObjectComments {
  private final Schema schema;

  ObjectComments(Schema schema) {
    this.schema = schema;
  }

  /** The comment; {@code kind} is CONSTRAINT, TRIGGER or POLICY. */
  Optional<String> of(String kind, String name, RelationName table) {
    String object = Identifier.quote(name) + " ON " + table.quoted();
    return schema.comments().stream()
        .filter(comment -> comment.objectKind().equals(kind))
        .filter(comment -> comment.object().equals(object))
        .map(Comment::text)
        .findFirst();
  }
}
