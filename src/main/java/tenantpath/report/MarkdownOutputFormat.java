package tenantpath.report;

import freemarker.core.CommonMarkupOutputFormat;
import freemarker.core.CommonTemplateMarkupOutputModel;
import freemarker.ext.util.WrapperTemplateModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.io.Writer;
import java.util.function.Function;

/** Makes templates named {@code *.md.ftl} escape what they print for Markdown. */
final class MarkdownOutputFormat extends CommonMarkupOutputFormat<MarkdownOutputFormat.Output> {
  static final MarkdownOutputFormat INSTANCE = new MarkdownOutputFormat();

  private MarkdownOutputFormat() {}

  /** A function for templates that makes Markdown of a string or a view record. */
  static TemplateMethodModelEx method(Function<Object, String> markdown) {
    return arguments -> {
      Object value = arguments.size() == 1 ? arguments.get(0) : "";
      Object java =
          value instanceof WrapperTemplateModel wrapped
              ? wrapped.getWrappedObject()
              : value instanceof TemplateScalarModel text ? text.getAsString() : "";
      return INSTANCE.fromMarkup(markdown.apply(java));
    };
  }

  @Override
  public String getName() {
    return "Markdown";
  }

  @Override
  public String getMimeType() {
    return "text/markdown";
  }

  @Override
  public void output(String text, Writer out) throws IOException {
    out.write(escapePlainText(text));
  }

  @Override
  public String escapePlainText(String text) {
    return MarkdownText.escape(text);
  }

  @Override
  public boolean isLegacyBuiltInBypassed(String builtIn) {
    return false;
  }

  @Override
  protected Output newTemplateMarkupOutputModel(String text, String markup) {
    return new Output(text, markup);
  }

  /** A piece of Markdown in a template. */
  static final class Output extends CommonTemplateMarkupOutputModel<Output> {
    Output(String text, String markup) {
      super(text, markup);
    }

    @Override
    public MarkdownOutputFormat getOutputFormat() {
      return INSTANCE;
    }
  }
}
