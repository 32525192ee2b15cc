package tenantpath.decisions;

import tenantpath.source.Span;

/** Who decided and why; both texts may be empty. */
public record Provenance(Span span, String reason, String owner) {}
