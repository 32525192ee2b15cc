package tenantpath.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import tenantpath.plan.Route;

/** Reads {@code in-place} or {@code new-cluster}. */
final class RouteConverter implements ITypeConverter<Route> {
  @Override
  public Route convert(String text) {
    String word = text.toLowerCase(Locale.ROOT);
    return Arrays.stream(Route.values())
        .filter(route -> route.word().equals(word))
        .findFirst()
        .orElseThrow(
            () -> new TypeConversionException("'" + text + "' is none of " + RouteConverter.all()));
  }

  private static String all() {
    return Arrays.stream(Route.values()).map(Route::word).collect(Collectors.joining(", "));
  }
}
