package tenantpath.plan;

/** A step whose kind tells its phase and its hazard; foreign keys change in several phases. */
public sealed interface FixedStep extends Step permits BackfillStep, KeyStep, CitusStep, LoadStep {
  StepKind kind();

  @Override
  default Phase phase() {
    return kind().phase();
  }

  @Override
  default Hazard hazard() {
    return kind().hazard();
  }
}
