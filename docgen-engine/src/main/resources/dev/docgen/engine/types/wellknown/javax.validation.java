package javax.validation;

public interface BootstrapConfiguration {
  String getClockProviderClassName();
  java.util.Set<String> getConstraintMappingResourcePaths();
  String getConstraintValidatorFactoryClassName();
  String getDefaultProviderClassName();
  java.util.Set<javax.validation.executable.ExecutableType> getDefaultValidatedExecutableTypes();
  String getMessageInterpolatorClassName();
  String getParameterNameProviderClassName();
  java.util.Map<String, String> getProperties();
  String getTraversableResolverClassName();
  java.util.Set<String> getValueExtractorClassNames();
  boolean isExecutableValidationEnabled();
}

public interface ClockProvider {
  java.time.Clock getClock();
}

public interface Configuration<T extends javax.validation.Configuration<T>> {
  javax.validation.BootstrapConfiguration getBootstrapConfiguration();
  javax.validation.ClockProvider getDefaultClockProvider();
  javax.validation.ConstraintValidatorFactory getDefaultConstraintValidatorFactory();
  javax.validation.MessageInterpolator getDefaultMessageInterpolator();
  javax.validation.ParameterNameProvider getDefaultParameterNameProvider();
  javax.validation.TraversableResolver getDefaultTraversableResolver();
}

public @interface Constraint {
  Class<? extends javax.validation.ConstraintValidator<?, ?>>[] validatedBy();
}

public class ConstraintDeclarationException extends javax.validation.ValidationException {}

public class ConstraintDefinitionException extends javax.validation.ValidationException {}

public enum ConstraintTarget {
  IMPLICIT, RETURN_VALUE, PARAMETERS;
}

public interface ConstraintValidator<A extends java.lang.annotation.Annotation, T> {}

public interface ConstraintValidatorContext {
  javax.validation.ClockProvider getClockProvider();
  String getDefaultConstraintMessageTemplate();
  public interface ConstraintViolationBuilder {
    public interface ContainerElementNodeBuilderCustomizableContext {}
    public interface ContainerElementNodeBuilderDefinedContext {}
    public interface ContainerElementNodeContextBuilder {}
    public interface LeafNodeBuilderCustomizableContext {}
    public interface LeafNodeBuilderDefinedContext {}
    public interface LeafNodeContextBuilder {}
    public interface NodeBuilderCustomizableContext {}
    public interface NodeBuilderDefinedContext {}
    public interface NodeContextBuilder {}
  }
}

public interface ConstraintValidatorFactory {}

public interface ConstraintViolation<T> {
  javax.validation.metadata.ConstraintDescriptor<?> getConstraintDescriptor();
  Object[] getExecutableParameters();
  Object getExecutableReturnValue();
  Object getInvalidValue();
  Object getLeafBean();
  String getMessage();
  String getMessageTemplate();
  javax.validation.Path getPropertyPath();
  T getRootBean();
  Class<T> getRootBeanClass();
}

public class ConstraintViolationException extends javax.validation.ValidationException {
  public java.util.Set<javax.validation.ConstraintViolation<?>> getConstraintViolations();
}

public enum ElementKind {
  BEAN, PROPERTY, METHOD, CONSTRUCTOR, PARAMETER, CROSS_PARAMETER, RETURN_VALUE, CONTAINER_ELEMENT;
}

public class GroupDefinitionException extends javax.validation.ValidationException {}

public @interface GroupSequence {
  Class<?>[] value();
}

public interface MessageInterpolator {
  public interface Context {
    javax.validation.metadata.ConstraintDescriptor<?> getConstraintDescriptor();
    Object getValidatedValue();
  }
}

public class NoProviderFoundException extends javax.validation.ValidationException {}

public @interface OverridesAttribute {
  Class<? extends java.lang.annotation.Annotation> constraint();
  int constraintIndex() default -1;
  String name() default "";
  public @interface List {
    javax.validation.OverridesAttribute[] value();
  }
}

public interface ParameterNameProvider {}

public interface Path extends Iterable<javax.validation.Path.Node> {
  public interface BeanNode extends javax.validation.Path.Node {
    Class<?> getContainerClass();
    Integer getTypeArgumentIndex();
  }
  public interface ConstructorNode extends javax.validation.Path.Node {
    java.util.List<Class<?>> getParameterTypes();
  }
  public interface ContainerElementNode extends javax.validation.Path.Node {
    Class<?> getContainerClass();
    Integer getTypeArgumentIndex();
  }
  public interface CrossParameterNode extends javax.validation.Path.Node {}
  public interface MethodNode extends javax.validation.Path.Node {
    java.util.List<Class<?>> getParameterTypes();
  }
  public interface Node {
    Integer getIndex();
    Object getKey();
    javax.validation.ElementKind getKind();
    String getName();
    boolean isInIterable();
  }
  public interface ParameterNode extends javax.validation.Path.Node {
    int getParameterIndex();
  }
  public interface PropertyNode extends javax.validation.Path.Node {
    Class<?> getContainerClass();
    Integer getTypeArgumentIndex();
  }
  public interface ReturnValueNode extends javax.validation.Path.Node {}
}

public interface Payload {}

public @interface ReportAsSingleViolation {}

public interface TraversableResolver {}

public class UnexpectedTypeException extends javax.validation.ConstraintDeclarationException {}

public @interface Valid {}

public class Validation {}

public class ValidationException extends RuntimeException {}

public interface ValidationProviderResolver {
  java.util.List<javax.validation.spi.ValidationProvider<?>> getValidationProviders();
}

public interface Validator {}

public interface ValidatorContext {
  javax.validation.Validator getValidator();
}

public interface ValidatorFactory extends AutoCloseable {
  javax.validation.ClockProvider getClockProvider();
  javax.validation.ConstraintValidatorFactory getConstraintValidatorFactory();
  javax.validation.MessageInterpolator getMessageInterpolator();
  javax.validation.ParameterNameProvider getParameterNameProvider();
  javax.validation.TraversableResolver getTraversableResolver();
  javax.validation.Validator getValidator();
}
