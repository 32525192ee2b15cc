package tenantpath.report;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.ConditionalTemplateConfigurationFactory;
import freemarker.cache.FileNameGlobMatcher;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateConfigurationFactory;
import freemarker.cache.TemplateLoader;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.core.TemplateConfiguration;
import freemarker.template.Configuration;
import freemarker.template.SimpleHash;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import freemarker.template.Version;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The FreeMarker templates of the jar, overridden file by file by the user's. Templates see view
 * records only: no class, no method of Java, no file.
 */
public final class Templates {
  private static final Version IMPROVEMENTS = Configuration.VERSION_2_3_34;

  private final Configuration configuration;
  private final RecordWrapper wrapper = new RecordWrapper(IMPROVEMENTS);
  private final OwnTemplates own;
  private final TemplateSandbox sandbox;
  private final SharedEnvironment shared;

  /**
   * @param overrides content by template name, such as {@code sql/10-add-columns.ftl}
   */
  public Templates(Map<String, String> overrides) {
    this(overrides, TemplateLimits.DEFAULT);
  }

  Templates(Map<String, String> overrides, TemplateLimits limits) {
    own = new OwnTemplates(overrides);
    sandbox = new TemplateSandbox(limits);
    configuration = new Configuration(IMPROVEMENTS);
    configuration.setTemplateLoader(
        new MultiTemplateLoader(
            new TemplateLoader[] {
              own, new ClassTemplateLoader(Templates.class.getClassLoader(), "templates")
            }));
    configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE); // no source changes in a run
    configuration.setObjectWrapper(wrapper);
    configuration.setDefaultEncoding("UTF-8");
    configuration.setOutputEncoding("UTF-8");
    configuration.setLocale(Locale.ROOT);
    configuration.setNumberFormat("c");
    configuration.setBooleanFormat("c");
    configuration.setLocalizedLookup(false);
    configuration.setRecognizeStandardFileExtensions(true);
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    configuration.setFallbackOnNullLoopVariable(false);
    configuration.setTemplateConfigurations(markdown());
    shared = new SharedEnvironment(configuration);
  }

  private static TemplateConfigurationFactory markdown() {
    TemplateConfiguration markdown = new TemplateConfiguration();
    markdown.setOutputFormat(MarkdownOutputFormat.INSTANCE);
    return new ConditionalTemplateConfigurationFactory(
        new FileNameGlobMatcher("*.md.ftl"), markdown);
  }

  /**
   * The text a template makes of its data.
   *
   * @throws TemplateFailure where the template is missing or wrong
   */
  public String render(String template, Map<String, ?> data) {
    LimitedWriter out = new LimitedWriter(Long.MAX_VALUE);
    try {
      write(template, data, out);
    } catch (IOException e) {
      throw new UncheckedIOException("memory is always writable", e);
    }
    return out.text();
  }

  /**
   * Writes what a template makes of its data.
   *
   * @throws TemplateFailure where the template is missing or wrong
   */
  public void write(String template, Map<String, ?> data, Writer out) throws IOException {
    Template found = found(template);
    if (own.isEmpty()) {
      process(found, new SimpleHash(data, wrapper), out);
    } else {
      out.write(sandbox.render(found, data));
    }
  }

  /**
   * The text of each, in order.
   *
   * @throws TemplateFailure where a template is missing or wrong
   */
  public List<String> render(List<Rendering> renderings) {
    if (!own.isEmpty()) {
      return renderings.stream().map(r -> render(r.template(), r.data())).toList();
    }
    try {
      return shared.texts(renderings);
    } catch (TemplateException e) {
      throw new TemplateFailure(e.getTemplateSourceName(), e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException("our own templates can be read", e);
    }
  }

  /** Names of the user's templates that override none of the jar and were not included, either. */
  public Set<String> withoutEffect() {
    return own.withoutEffect();
  }

  private Template found(String template) throws IOException {
    try {
      return configuration.getTemplate(template);
    } catch (ParseException e) {
      throw new TemplateFailure(template, e.getMessage(), e);
    } catch (TemplateNotFoundException e) {
      throw new TemplateFailure(template, "there is no such template", e);
    }
  }

  private static void process(Template template, SimpleHash data, Writer out) throws IOException {
    try {
      template.process(data, out);
    } catch (TemplateException e) {
      throw new TemplateFailure(template.getName(), e.getMessage(), e);
    }
  }

  /** A template that cannot be rendered; the message names it, the place and the fault. */
  public static final class TemplateFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TemplateFailure(String template, String message, Throwable cause) {
      super("template " + template + ": " + message, cause);
    }
  }
}
