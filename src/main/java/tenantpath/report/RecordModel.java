package tenantpath.report;

import freemarker.ext.util.WrapperTemplateModel;
import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;

/** A record as templates see it: its components, each read once. */
final class RecordModel implements TemplateHashModel, WrapperTemplateModel {
  private static final ClassValue<Map<String, Component>> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected Map<String, Component> computeValue(Class<?> type) {
          Map<String, Component> components = new HashMap<>();
          for (RecordComponent component : type.getRecordComponents()) {
            components.put(
                component.getName(), new Component(components.size(), component.getAccessor()));
          }
          return components;
        }
      };

  private record Component(int place, Method accessor) {}

  private final Record row;
  private final ObjectWrapper wrapper;
  private final Map<String, Component> components;
  private final TemplateModel[] read;

  RecordModel(Record row, ObjectWrapper wrapper) {
    this.row = row;
    this.wrapper = wrapper;
    components = COMPONENTS.get(row.getClass());
    read = new TemplateModel[components.size()];
  }

  @Override
  public TemplateModel get(String name) throws TemplateModelException {
    Component component = components.get(name);
    if (component == null) {
      return null; // FreeMarker's word for what is not there
    }
    if (read[component.place()] == null) {
      read[component.place()] = wrapper.wrap(value(component));
    }
    return read[component.place()];
  }

  private Object value(Component component) throws TemplateModelException {
    try {
      return component.accessor().invoke(row);
    } catch (ReflectiveOperationException e) {
      throw new TemplateModelException("cannot read " + component.accessor(), e);
    }
  }

  @Override
  public boolean isEmpty() {
    return components.isEmpty();
  }

  @Override
  public Record getWrappedObject() {
    return row;
  }
}
