package tenantpath.distribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tenantpath.decisions.Choice;
import tenantpath.decisions.Decisions;
import tenantpath.decisions.Problems;
import tenantpath.decisions.RelationshipDecision;
import tenantpath.graph.Inference;
import tenantpath.schema.Schema;

/**
 * What options and decisions say of the key. An option goes before the decision about the same, and
 * the decision is told to be idle where they differ.
 */
record DecidedOptions(
    Optional<TenantRoot> root,
    ChosenBy chosenBy,
    Optional<String> column,
    CarrierOptions carriers,
    Decisions decisions,
    Problems problems) {
  static DecidedOptions of(Schema schema, RootKeys keys, DesignOptions options, Decisions decisions)
      throws UnknownTenant {
    Problems problems = new Problems();
    Optional<TenantRoot> option = Optional.empty();
    if (options.tenant().isPresent()) {
      option =
          Optional.of(
              RootOption.resolve(schema, "--tenant", options.tenant().get(), keys::heldMost));
    }
    Optional<TenantRoot> decision =
        decisions.tenant().flatMap(tenant -> root(schema, keys, tenant, problems));
    if (option.isPresent() && decision.isPresent() && !option.equals(decision)) {
      overridden(decisions.tenant().get(), "--tenant " + options.tenant().get(), problems);
    }
    if (options.column().isPresent()) {
      decisions
          .column()
          .filter(column -> !column.text().equals(options.column().get()))
          .ifPresent(c -> overridden(c, "--column " + options.column().get(), problems));
    }
    return new DecidedOptions(
        option.or(() -> decision),
        option.isPresent()
            ? ChosenBy.OPTION
            : decision.isPresent() ? ChosenBy.DECISIONS : ChosenBy.RANKING,
        options.column().or(() -> decisions.column().map(Choice::text)),
        carriers(schema, options, decisions, problems),
        decisions,
        problems);
  }

  private static Optional<TenantRoot> root(
      Schema schema, RootKeys keys, Choice tenant, Problems problems) {
    try {
      return Optional.of(RootOption.resolve(schema, "tenant", tenant.text(), keys::heldMost));
    } catch (UnknownTenant e) {
      problems.unknown(tenant.span(), e.getMessage(), "name a table of the dump");
      return Optional.empty();
    }
  }

  private static CarrierOptions carriers(
      Schema schema, DesignOptions options, Decisions decisions, Problems problems)
      throws UnknownTenant {
    List<String> all = new ArrayList<>(options.carriers());
    for (Choice carrier : decisions.carriers()) {
      try {
        CarrierOptions.resolve(schema, List.of(carrier.text()));
        all.add(carrier.text());
      } catch (UnknownTenant e) {
        problems.unknown(carrier.span(), e.getMessage(), "name a column of the dump");
      }
    }
    return CarrierOptions.resolve(schema, all);
  }

  private static void overridden(Choice decision, String option, Problems problems) {
    problems.idle(
        decision.span(),
        "%s goes before the decision for %s".formatted(option, decision.text()),
        "leave one of the two out");
  }

  /** The same before anything was found wrong. */
  DecidedOptions afresh() {
    return new DecidedOptions(root, chosenBy, column, carriers, decisions, new Problems());
  }

  /** Tells which rejections deny what nobody infers any more. */
  void tellIdle(Inference inference) {
    decisions.relationships().stream()
        .filter(decision -> decision.verdict() == RelationshipDecision.Verdict.REJECT)
        .filter(decision -> !inference.tells(decision))
        .forEach(
            decision ->
                problems.idle(
                    decision.provenance().span(),
                    "nothing suggests the relationship that it rejects",
                    "remove the entry"));
  }
}
