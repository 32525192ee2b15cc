package tenantpath.report;

import freemarker.core.Environment;
import freemarker.core.TemplateProcessingTracer;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import tenantpath.report.Templates.TemplateFailure;

/** Renders a user's templates within limits of time, size and memory, on a thread of its own. */
final class TemplateSandbox {
  private final TemplateLimits limits;
  private long nanosLeft;

  TemplateSandbox(TemplateLimits limits) {
    this.limits = limits;
    this.nanosLeft = limits.nanos();
  }

  /** A thread that renders; nothing can end it by force, so it must not keep the process. */
  private static final class Renderer extends Thread {
    Renderer(Runnable task) {
      super(null, task, "template");
      setDaemon(true);
    }
  }

  /** Where the rendering is, so that a failure can name the line; ends it when interrupted. */
  private static final class Place implements TemplateProcessingTracer {
    private volatile String template = "";
    private volatile int line;

    @Override
    public void enterElement(Environment environment, TracedElement element) {
      // Elements that FreeMarker puts in itself belong to no template.
      if (element.getTemplate() != null) {
        template = element.getTemplate().getName();
        line = element.getBeginLine();
      }
      if (Thread.currentThread().isInterrupted()) {
        throw new Stopped();
      }
    }

    @Override
    public void exitElement(Environment environment, TracedElement element) {}

    String words(String rendered) {
      String in = template.equals(rendered) ? "" : " of " + template;
      return line == 0 ? "" : "line " + line + in + ": ";
    }
  }

  /** No exception: a template could go on after one. */
  private static final class Stopped extends Error {
    private static final long serialVersionUID = 1L;

    Stopped() {
      super("stopped", null, false, false);
    }
  }

  String render(Template template, Map<String, ?> data) {
    Place place = new Place();
    LimitedWriter out = new LimitedWriter(limits.characters());
    FutureTask<String> task = new FutureTask<>(() -> process(template, data, out, place));
    if (Thread.currentThread() instanceof Renderer) {
      task.run(); // a template whose data is rendered, too: the outer one's time counts
      return result(task, template.getName(), place, limits.nanos());
    }
    long start = System.nanoTime();
    Thread renderer = new Renderer(task);
    renderer.start();
    try {
      return result(task, template.getName(), place, Math.max(1, nanosLeft));
    } finally {
      renderer.interrupt();
      nanosLeft -= System.nanoTime() - start;
    }
  }

  private static String process(
      Template template, Map<String, ?> data, LimitedWriter out, Place place)
      throws TemplateException, IOException {
    Environment environment = template.createProcessingEnvironment(data, out);
    environment.setTemplateProcessingTracer(place);
    environment.process();
    return out.text();
  }

  private String result(FutureTask<String> task, String template, Place place, long nanos) {
    try {
      return task.get(nanos, TimeUnit.NANOSECONDS);
    } catch (ExecutionException e) {
      throw failure(template, place, e.getCause());
    } catch (TimeoutException e) {
      long seconds = TimeUnit.NANOSECONDS.toSeconds(limits.nanos());
      throw new TemplateFailure(
          template,
          place.words(template)
              + "the templates take longer than "
              + seconds
              + " seconds: is there a loop without an end?",
          e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new TemplateFailure(template, "it was interrupted", e);
    }
  }

  private RuntimeException failure(String template, Place place, Throwable cause) {
    if (cause instanceof LimitedWriter.TooLong) {
      String words = "it writes more than " + limits.characters() + " characters";
      return new TemplateFailure(template, place.words(template) + words, cause);
    }
    if (cause instanceof StackOverflowError) {
      String words = "a macro or function calls itself without an end";
      return new TemplateFailure(template, place.words(template) + words, cause);
    }
    if (cause instanceof OutOfMemoryError) {
      String words = "it needs more memory than there is: does a text grow without an end?";
      return new TemplateFailure(template, place.words(template) + words, cause);
    }
    if (cause instanceof TemplateFailure inner) {
      return inner;
    }
    return new TemplateFailure(template, String.valueOf(cause.getMessage()), cause);
  }
}
