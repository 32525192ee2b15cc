package tenantpath.report;

import freemarker.cache.StringTemplateLoader;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;

/** A user's templates, and which of them had any effect. */
final class OwnTemplates extends StringTemplateLoader {
  private final Set<String> names;
  private final Set<String> used = new ConcurrentSkipListSet<>();

  /**
   * @param sources content by template name
   */
  OwnTemplates(Map<String, String> sources) {
    names = new TreeSet<>(sources.keySet());
    sources.forEach(this::putTemplate);
  }

  @Override
  public Object findTemplateSource(String name) {
    Object source = super.findTemplateSource(name);
    if (source != null) {
      used.add(name);
    }
    return source;
  }

  boolean isEmpty() {
    return names.isEmpty();
  }

  /** Those that override no template of the jar and that no other one includes. */
  Set<String> withoutEffect() {
    Set<String> without = new TreeSet<>(names);
    without.removeAll(used);
    without.removeIf(name -> Templates.class.getResource("/templates/" + name) != null);
    return without;
  }
}
