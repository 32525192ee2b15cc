package tenantpath.cli;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import tenantpath.AnalysisOptions;
import tenantpath.distribution.CitusVersion;
import tenantpath.distribution.DesignOptions;

/** What the user asks of the design, on the command line. */
final class DesignArguments {
  @Option(
      names = "--tenant",
      paramLabel = "NAME",
      description = {
        "The tenant table, and its key if that is not the primary key: stores, stores.store_id,",
        "public.\"Tenant\". Without it the best-ranked candidate is taken."
      })
  private Optional<String> tenant = Optional.empty();

  @Option(
      names = "--column",
      paramLabel = "NAME",
      description = "The name of the column that tables without the key get.")
  private Optional<String> column = Optional.empty();

  @Option(
      names = "--carrier",
      paramLabel = "NAME",
      description = {
        "A column that carries the key without a foreign key: company_id in every table,",
        "orders.company_id in one. May be given several times."
      })
  private List<String> carriers = List.of();

  @Option(
      names = "--citus",
      paramLabel = "V",
      converter = CitusConverter.class,
      description = "The Citus version to move to (default: 13.2).")
  private Optional<CitusVersion> citus = Optional.empty();

  @Option(
      names = "--postgres",
      paramLabel = "N",
      description = {
        "The PostgreSQL major version to move to (default: the lowest that this Citus runs on and",
        "that is not older than the dump's server)."
      })
  private Optional<Integer> postgres = Optional.empty();

  AnalysisOptions options() {
    DesignOptions design =
        new DesignOptions(tenant, column, carriers, citus.orElse(CitusVersion.DEFAULT));
    OptionalInt major = postgres.isPresent() ? OptionalInt.of(postgres.get()) : OptionalInt.empty();
    return new AnalysisOptions(design, citus, major);
  }

  private static final class CitusConverter implements ITypeConverter<CitusVersion> {
    @Override
    public CitusVersion convert(String text) {
      return CitusVersion.parse(text)
          .orElseThrow(
              () -> new TypeConversionException("'" + text + "' is no version such as 13.2"));
    }
  }
}
