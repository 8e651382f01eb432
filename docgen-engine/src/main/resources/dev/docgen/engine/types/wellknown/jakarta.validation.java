package jakarta.validation;

public interface BootstrapConfiguration {
  String getClockProviderClassName();
  java.util.Set<String> getConstraintMappingResourcePaths();
  String getConstraintValidatorFactoryClassName();
  String getDefaultProviderClassName();
  java.util.Set<jakarta.validation.executable.ExecutableType> getDefaultValidatedExecutableTypes();
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

public interface Configuration<T extends jakarta.validation.Configuration<T>> {
  jakarta.validation.BootstrapConfiguration getBootstrapConfiguration();
  jakarta.validation.ClockProvider getDefaultClockProvider();
  jakarta.validation.ConstraintValidatorFactory getDefaultConstraintValidatorFactory();
  jakarta.validation.MessageInterpolator getDefaultMessageInterpolator();
  jakarta.validation.ParameterNameProvider getDefaultParameterNameProvider();
  jakarta.validation.TraversableResolver getDefaultTraversableResolver();
}

public @interface Constraint {
  Class<? extends jakarta.validation.ConstraintValidator<?, ?>>[] validatedBy();
}

public class ConstraintDeclarationException extends jakarta.validation.ValidationException {}

public class ConstraintDefinitionException extends jakarta.validation.ValidationException {}

public enum ConstraintTarget {
  IMPLICIT, RETURN_VALUE, PARAMETERS;
}

public interface ConstraintValidator<A extends java.lang.annotation.Annotation, T> {}

public interface ConstraintValidatorContext {
  jakarta.validation.ClockProvider getClockProvider();
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
  jakarta.validation.metadata.ConstraintDescriptor<?> getConstraintDescriptor();
  Object[] getExecutableParameters();
  Object getExecutableReturnValue();
  Object getInvalidValue();
  Object getLeafBean();
  String getMessage();
  String getMessageTemplate();
  jakarta.validation.Path getPropertyPath();
  T getRootBean();
  Class<T> getRootBeanClass();
}

public class ConstraintViolationException extends jakarta.validation.ValidationException {
  public java.util.Set<jakarta.validation.ConstraintViolation<?>> getConstraintViolations();
}

public enum ElementKind {
  BEAN, PROPERTY, METHOD, CONSTRUCTOR, PARAMETER, CROSS_PARAMETER, RETURN_VALUE, CONTAINER_ELEMENT;
}

public class GroupDefinitionException extends jakarta.validation.ValidationException {}

public @interface GroupSequence {
  Class<?>[] value();
}

public interface MessageInterpolator {
  public interface Context {
    jakarta.validation.metadata.ConstraintDescriptor<?> getConstraintDescriptor();
    Object getValidatedValue();
  }
}

public class NoProviderFoundException extends jakarta.validation.ValidationException {}

public @interface OverridesAttribute {
  Class<? extends java.lang.annotation.Annotation> constraint();
  int constraintIndex() default -1;
  String name() default "";
  public @interface List {
    jakarta.validation.OverridesAttribute[] value();
  }
}

public interface ParameterNameProvider {}

public interface Path extends Iterable<jakarta.validation.Path.Node> {
  public interface BeanNode extends jakarta.validation.Path.Node {
    Class<?> getContainerClass();
    Integer getTypeArgumentIndex();
  }
  public interface ConstructorNode extends jakarta.validation.Path.Node {
    java.util.List<Class<?>> getParameterTypes();
  }
  public interface ContainerElementNode extends jakarta.validation.Path.Node {
    Class<?> getContainerClass();
    Integer getTypeArgumentIndex();
  }
  public interface CrossParameterNode extends jakarta.validation.Path.Node {}
  public interface MethodNode extends jakarta.validation.Path.Node {
    java.util.List<Class<?>> getParameterTypes();
  }
  public interface Node {
    Integer getIndex();
    Object getKey();
    jakarta.validation.ElementKind getKind();
    String getName();
    boolean isInIterable();
  }
  public interface ParameterNode extends jakarta.validation.Path.Node {
    int getParameterIndex();
  }
  public interface PropertyNode extends jakarta.validation.Path.Node {
    Class<?> getContainerClass();
    Integer getTypeArgumentIndex();
  }
  public interface ReturnValueNode extends jakarta.validation.Path.Node {}
}

public interface Payload {}

public @interface ReportAsSingleViolation {}

public interface TraversableResolver {}

public class UnexpectedTypeException extends jakarta.validation.ConstraintDeclarationException {}

public @interface Valid {}

public class Validation {}

public class ValidationException extends RuntimeException {}

public interface ValidationProviderResolver {
  java.util.List<jakarta.validation.spi.ValidationProvider<?>> getValidationProviders();
}

public interface Validator {}

public interface ValidatorContext {
  jakarta.validation.Validator getValidator();
}

public interface ValidatorFactory extends AutoCloseable {
  jakarta.validation.ClockProvider getClockProvider();
  jakarta.validation.ConstraintValidatorFactory getConstraintValidatorFactory();
  jakarta.validation.MessageInterpolator getMessageInterpolator();
  jakarta.validation.ParameterNameProvider getParameterNameProvider();
  jakarta.validation.TraversableResolver getTraversableResolver();
  jakarta.validation.Validator getValidator();
}
