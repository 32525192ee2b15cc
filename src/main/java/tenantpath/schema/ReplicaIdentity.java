package tenantpath.schema;

import java.util.Optional;

/** What a replicated UPDATE or DELETE carries; {@code index} is there for USING INDEX only. */
public record ReplicaIdentity(Kind kind, Optional<String> index) {
  public static final ReplicaIdentity DEFAULT = new ReplicaIdentity(Kind.DEFAULT, Optional.empty());

  /** REPLICA IDENTITY … */
  public enum Kind {
    DEFAULT,
    FULL,
    NOTHING,
    INDEX
  }
}
