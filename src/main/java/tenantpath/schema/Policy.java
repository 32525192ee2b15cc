package tenantpath.schema;

import java.util.List;
import java.util.Optional;
import tenantpath.source.Span;

/**
 * A row-level security policy.
 *
 * @param command ALL, SELECT, INSERT, UPDATE or DELETE
 */
public record Policy(
    String name,
    RelationName table,
    String command,
    boolean permissive,
    List<String> roles,
    Optional<String> using,
    Optional<String> withCheck,
    String definition,
    Span span) {
  public Policy {
    roles = List.copyOf(roles);
  }
}
