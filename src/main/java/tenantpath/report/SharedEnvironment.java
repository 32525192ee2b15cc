package tenantpath.report;

import freemarker.core.Environment;
import freemarker.template.Configuration;
import freemarker.template.SimpleHash;
import freemarker.template.Template;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Renders many short texts one after the other in one environment: to make one for each, and to
 * import the macros into it, takes longer than the text itself. What a template assigns is seen by
 * those after it.
 */
final class SharedEnvironment {
  private static final String DRIVER = "texts";

  private final Configuration configuration;
  private final Map<String, Template> templates = new HashMap<>();

  SharedEnvironment(Configuration configuration) {
    this.configuration = configuration;
  }

  List<String> texts(List<Rendering> renderings) throws TemplateException, IOException {
    Data data = new Data();
    List<String> texts = new ArrayList<>();
    TemplateDirectiveModel driver =
        (environment, parameters, variables, body) -> {
          for (Rendering rendering : renderings) {
            data.current = hash(rendering.data());
            texts.add(included(template(rendering.template()), environment));
          }
        };
    data.current = hash(Map.of(DRIVER, driver));
    driver().process(data, Writer.nullWriter());
    return texts;
  }

  private static String included(Template template, Environment environment)
      throws TemplateException, IOException {
    LimitedWriter out = new LimitedWriter(Long.MAX_VALUE);
    environment.setOut(out);
    environment.include(template);
    return out.text();
  }

  private SimpleHash hash(Map<String, ?> data) {
    return new SimpleHash(data, configuration.getObjectWrapper());
  }

  private Template driver() throws IOException {
    Template known = templates.get(DRIVER);
    if (known == null) {
      known = new Template(DRIVER, "<@" + DRIVER + " />", configuration);
      templates.put(DRIVER, known);
    }
    return known;
  }

  private Template template(String name) throws IOException {
    Template known = templates.get(name);
    if (known == null) {
      known = configuration.getTemplate(name);
      templates.put(name, known);
    }
    return known;
  }

  /** What the template sees that is rendered just now. */
  private static final class Data implements TemplateHashModel {
    private TemplateHashModel current;

    @Override
    public TemplateModel get(String name) throws TemplateModelException {
      return current.get(name);
    }

    @Override
    public boolean isEmpty() {
      return false;
    }
  }
}
