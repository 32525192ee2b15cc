package tenantpath.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words of a name: {@code provider_account_id}, {@code providerAccountId} and {@code
 * ProviderAccountID} have the same three, in lower case.
 */
public final class NameWords {
  private static final Set<String> UNCHANGED =
      Set.of(
          "equipment",
          "information",
          "rice",
          "money",
          "species",
          "series",
          "fish",
          "sheep",
          "jeans",
          "police",
          "news",
          "gps",
          "sms",
          "dns",
          "cms",
          "oauth",
          "saas",
          "aws",
          "iris",
          "lens",
          "canvas",
          "atlas",
          "alias",
          "bias",
          "gas");

  /** After the irregular forms of Rails' ActiveSupport inflections, and words of schemas. */
  private static final Map<String, String> IRREGULAR =
      Map.ofEntries(
          Map.entry("people", "person"),
          Map.entry("persons", "person"),
          Map.entry("men", "man"),
          Map.entry("women", "woman"),
          Map.entry("children", "child"),
          Map.entry("mice", "mouse"),
          Map.entry("feet", "foot"),
          Map.entry("teeth", "tooth"),
          Map.entry("geese", "goose"),
          Map.entry("oxen", "ox"),
          Map.entry("quizzes", "quiz"),
          Map.entry("matrices", "matrix"),
          Map.entry("vertices", "vertex"),
          Map.entry("indices", "index"),
          Map.entry("appendices", "appendix"),
          Map.entry("criteria", "criterion"),
          Map.entry("phenomena", "phenomenon"),
          Map.entry("media", "medium"),
          Map.entry("data", "datum"),
          Map.entry("metadata", "metadatum"),
          Map.entry("schemata", "schema"),
          Map.entry("taxa", "taxon"),
          Map.entry("quanta", "quantum"),
          Map.entry("analyses", "analysis"),
          Map.entry("axes", "axis"),
          Map.entry("crises", "crisis"),
          Map.entry("diagnoses", "diagnosis"),
          Map.entry("hypotheses", "hypothesis"),
          Map.entry("theses", "thesis"),
          Map.entry("synopses", "synopsis"),
          Map.entry("movies", "movie"),
          Map.entry("cookies", "cookie"),
          Map.entry("ties", "tie"),
          Map.entry("caches", "cache"),
          Map.entry("aliases", "alias"),
          Map.entry("biases", "bias"),
          Map.entry("canvases", "canvas"),
          Map.entry("gases", "gas"),
          Map.entry("atlases", "atlas"),
          Map.entry("lenses", "lens"),
          Map.entry("uses", "use"),
          Map.entry("excuses", "excuse"),
          Map.entry("heroes", "hero"),
          Map.entry("potatoes", "potato"),
          Map.entry("tomatoes", "tomato"),
          Map.entry("echoes", "echo"),
          Map.entry("lives", "life"),
          Map.entry("wives", "wife"),
          Map.entry("knives", "knife"),
          Map.entry("leaves", "leaf"),
          Map.entry("apis", "api"),
          Map.entry("kpis", "kpi"),
          Map.entry("uris", "uri"),
          Map.entry("wikis", "wiki"),
          Map.entry("emojis", "emoji"),
          Map.entry("taxis", "taxi"),
          Map.entry("halves", "half"),
          Map.entry("wolves", "wolf"),
          Map.entry("shelves", "shelf"),
          Map.entry("calves", "calf"),
          Map.entry("loaves", "loaf"),
          Map.entry("thieves", "thief"));

  private NameWords() {}

  /** The words in order, none empty. */
  public static List<String> of(String name) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!Character.isLetterOrDigit(c) || startsWord(name, i)) {
        finish(word, words);
      }
      if (Character.isLetterOrDigit(c)) {
        word.append(c);
      }
    }
    finish(word, words);
    return List.copyOf(words);
  }

  /** The words without anything between them: equal for names that differ in style alone. */
  public static String normalized(String name) {
    return String.join("", of(name));
  }

  /** The words, the last one in the singular: {@code cms_categories} becomes cms, category. */
  public static List<String> singular(String name) {
    List<String> words = new ArrayList<>(of(name));
    if (!words.isEmpty()) {
      int last = words.size() - 1;
      words.set(last, singularWord(words.get(last)));
    }
    return List.copyOf(words);
  }

  /** How many words of the parent's name begin the child's longer one; 0 where they do not. */
  static int begun(String child, String parent) {
    List<String> words = of(child);
    List<String> first = of(parent);
    int length = first.size();
    if (length == 0 || words.size() <= length) {
      return 0;
    }
    for (int i = 0; i < length; i++) {
      if (!singularWord(words.get(i)).equals(singularWord(first.get(i)))) {
        return 0;
      }
    }
    return length;
  }

  /** The singular of one word in lower case; a singular stays as it is. */
  static String singularWord(String word) {
    String irregular = IRREGULAR.get(word);
    if (irregular != null) {
      return irregular;
    }
    if (UNCHANGED.contains(word) || word.length() < 3 || !word.endsWith("s")) {
      return word;
    }
    if (word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) {
      return word;
    }
    if (word.endsWith("ies") && word.length() > 4) {
      return word.substring(0, word.length() - 3) + "y";
    }
    return word.substring(0, word.length() - (pluralInEs(word) ? 2 : 1));
  }

  private static boolean pluralInEs(String word) {
    if (word.endsWith("uses")) {
      return !word.endsWith("ouses") && !word.endsWith("auses");
    }
    return word.endsWith("sses")
        || word.endsWith("shes")
        || word.endsWith("ches")
        || word.endsWith("xes")
        || word.endsWith("zzes");
  }

  /** At the B of aB, and at the B of ABc. */
  private static boolean startsWord(String name, int at) {
    if (at == 0 || !Character.isUpperCase(name.charAt(at))) {
      return false;
    }
    boolean afterSmall = !Character.isUpperCase(name.charAt(at - 1));
    boolean beforeSmall =
        at + 1 < name.length() && Character.isLowerCase(name.charAt(at + 1)) && !afterSmall;
    return afterSmall || beforeSmall && !endsAcronym(name, at + 1);
  }

  /** Whether an s that makes an acronym plural stands there: IDs, URLs. */
  private static boolean endsAcronym(String name, int at) {
    boolean last = at + 1 == name.length() || !Character.isLetterOrDigit(name.charAt(at + 1));
    return name.charAt(at) == 's' && last;
  }

  private static void finish(StringBuilder word, List<String> words) {
    if (!word.isEmpty()) {
      words.add(word.toString().toLowerCase(Locale.ROOT));
      word.setLength(0);
    }
  }
}
