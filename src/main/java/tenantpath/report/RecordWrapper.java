package tenantpath.report;

import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;

/** Shows templates texts, numbers, lists, maps and our records; nothing else of Java. */
final class RecordWrapper extends DefaultObjectWrapper {
  RecordWrapper(Version improvements) {
    super(improvements);
  }

  @Override
  protected TemplateModel handleUnknownType(Object value) throws TemplateModelException {
    if (value instanceof Record row && row.getClass().getPackageName().startsWith("tenantpath.")) {
      return new RecordModel(row, this);
    }
    throw new TemplateModelException("a template cannot see a " + value.getClass().getName());
  }
}
