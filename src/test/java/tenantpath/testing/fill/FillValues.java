package tenantpath.testing.fill;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Values that show their slice: integers s*1000000+i, texts s3-7, uuids by their first group. */
final class FillValues {
  private static final Pattern TEXT = Pattern.compile("s(\\d+)-\\d+\\s*");
  private static final Pattern UUID = Pattern.compile("([0-9a-f]{8})-f111-4000-8000-[0-9a-f]{12}");
  private static final LocalDate FIRST_DAY = LocalDate.of(2024, 3, 1);

  private FillValues() {}

  /** The value of row i of a slice, as text; empty where the type is unknown. */
  static Optional<String> value(FillColumn column, int slice, int i) {
    int number = slice * 100 + i;
    LocalDate day = FIRST_DAY.plusDays(number);
    return Optional.ofNullable(
        switch (column.type()) {
          case "int2" -> String.valueOf(slice * 1000 + i);
          case "int4", "int8", "numeric", "float4", "float8", "oid" ->
              String.valueOf(slice * 1_000_000 + i);
          case "text", "varchar", "bpchar", "citext", "name" -> text(column.length(), slice, i);
          case "uuid" -> "%08x-f111-4000-8000-%012x".formatted(slice, i);
          case "bool" -> i % 2 == 0 ? "t" : "f";
          case "date" -> day.toString();
          case "timestamp" -> day + " 12:00:00";
          case "timestamptz" -> day + " 12:00:00+00";
          case "time" -> "12:%02d:%02d".formatted(number / 60 % 60, number % 60);
          case "interval" -> number + " minutes";
          case "json", "jsonb" -> "{\"n\": %d}".formatted(number);
          case "bytea" -> "\\x%08x".formatted(number);
          case "inet" -> "10.0.%d.%d".formatted(slice, i);
          case "tstzrange", "tsrange" -> "[%s 10:00,%s 11:00)".formatted(day, day);
          case "daterange" -> "[%s,%s)".formatted(day, day.plusDays(1));
          case "int4range", "int8range" -> "[%d,%d)".formatted(number, number + 1);
          case "tsvector" -> "w" + number;
          case "point" -> "(%d,%d)".formatted(slice, i);
          case "hstore" -> "n=>" + number;
          default -> other(column, i);
        });
  }

  private static String text(int length, int slice, int i) {
    String shown = "s%d-%d".formatted(slice, i);
    if (length == 0 || shown.length() <= length) {
      return shown;
    }
    String number = Integer.toString(slice * 100 + i, 36);
    return number.length() <= length ? number : number.substring(number.length() - length);
  }

  private static String other(FillColumn column, int i) {
    if (column.type().startsWith("_")) {
      return "{}";
    }
    return column.choices().isEmpty() ? null : column.choices().get(i % column.choices().size());
  }

  /** The slice that a value shows; slice 0, which all tenants share, is not shown. */
  static OptionalInt slice(FillColumn column, String value) {
    return switch (column.type()) {
      case "int2" -> shown((int) (Long.parseLong(value) / 1000));
      case "int4", "int8" -> shown((int) (Long.parseLong(value) / 1_000_000));
      case "text", "varchar", "bpchar", "citext" -> shown(TEXT.matcher(value), 10);
      case "uuid" -> shown(UUID.matcher(value), 16);
      default -> OptionalInt.empty();
    };
  }

  private static OptionalInt shown(Matcher matcher, int radix) {
    return matcher.matches()
        ? shown(Integer.parseInt(matcher.group(1), radix))
        : OptionalInt.empty();
  }

  private static OptionalInt shown(int slice) {
    return slice == 0 ? OptionalInt.empty() : OptionalInt.of(slice);
  }
}
