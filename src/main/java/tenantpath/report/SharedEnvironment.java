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
final class SharedEnvironment implements TemplateHashModel {
  private static final String DRIVER = "texts";

  private final Configuration configuration;
  private final List<String> texts = new ArrayList<>();
  private final Map<String, Template> templates = new HashMap<>();
  private TemplateHashModel data;

  SharedEnvironment(Configuration configuration) {
    this.configuration = configuration;
  }

  List<String> texts(List<Rendering> renderings) throws TemplateException, IOException {
    TemplateDirectiveModel driver = (environment, p, v, b) -> include(renderings, environment);
    data = new SimpleHash(Map.of(DRIVER, driver), configuration.getObjectWrapper());
    Template all = new Template(DRIVER, "<@" + DRIVER + " />", configuration);
    all.process(this, Writer.nullWriter());
    return texts;
  }

  private void include(List<Rendering> renderings, Environment environment)
      throws TemplateException, IOException {
    for (Rendering rendering : renderings) {
      LimitedWriter out = new LimitedWriter(Long.MAX_VALUE);
      data = new SimpleHash(rendering.data(), configuration.getObjectWrapper());
      environment.setOut(out);
      environment.include(template(rendering.template()));
      texts.add(out.text());
    }
  }

  private Template template(String name) throws IOException {
    Template known = templates.get(name);
    if (known == null) {
      known = configuration.getTemplate(name);
      templates.put(name, known);
    }
    return known;
  }

  @Override
  public TemplateModel get(String name) throws TemplateModelException {
    return data.get(name);
  }

  @Override
  public boolean isEmpty() {
    return false;
  }
}
