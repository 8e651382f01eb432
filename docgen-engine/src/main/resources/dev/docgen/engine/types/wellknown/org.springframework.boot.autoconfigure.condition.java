package org.springframework.boot.autoconfigure.condition;

public abstract class AbstractNestedCondition extends org.springframework.boot.autoconfigure.condition.SpringBootCondition implements org.springframework.context.annotation.ConfigurationCondition {
  public org.springframework.context.annotation.ConfigurationCondition.ConfigurationPhase getConfigurationPhase();
  protected static class MemberMatchOutcomes {
    public java.util.List<org.springframework.boot.autoconfigure.condition.ConditionOutcome> getAll();
    public java.util.List<org.springframework.boot.autoconfigure.condition.ConditionOutcome> getMatches();
    public java.util.List<org.springframework.boot.autoconfigure.condition.ConditionOutcome> getNonMatches();
  }
}

public abstract class AllNestedConditions extends org.springframework.boot.autoconfigure.condition.AbstractNestedCondition {}

public abstract class AnyNestedCondition extends org.springframework.boot.autoconfigure.condition.AbstractNestedCondition {}

public final class ConditionEvaluationReport {
  public java.util.Map<String, org.springframework.boot.autoconfigure.condition.ConditionEvaluationReport.ConditionAndOutcomes> getConditionAndOutcomesBySource();
  public java.util.List<String> getExclusions();
  public org.springframework.boot.autoconfigure.condition.ConditionEvaluationReport getParent();
  public java.util.Set<String> getUnconditionalClasses();
  public static class ConditionAndOutcome {
    public org.springframework.context.annotation.Condition getCondition();
    public org.springframework.boot.autoconfigure.condition.ConditionOutcome getOutcome();
  }
  public static class ConditionAndOutcomes implements Iterable<org.springframework.boot.autoconfigure.condition.ConditionEvaluationReport.ConditionAndOutcome> {
    public boolean isFullMatch();
  }
}

public final class ConditionMessage {
  public boolean isEmpty();
  public final class Builder {}
  public final class ItemsBuilder {}
  public enum Style {
    NORMAL, QUOTE;
  }
}

public class ConditionOutcome {
  public org.springframework.boot.autoconfigure.condition.ConditionMessage getConditionMessage();
  public String getMessage();
  public boolean isMatch();
}

@org.springframework.context.annotation.Conditional({org.springframework.boot.autoconfigure.condition.OnBeanCondition.class})
public @interface ConditionalOnBean {
  Class<? extends java.lang.annotation.Annotation>[] annotation() default {};
  String[] name() default {};
  Class<?>[] parameterizedContainer() default {};
  org.springframework.boot.autoconfigure.condition.SearchStrategy search() default org.springframework.boot.autoconfigure.condition.SearchStrategy.ALL;
  String[] type() default {};
  Class<?>[] value() default {};
}

@org.springframework.context.annotation.Conditional({org.springframework.boot.autoconfigure.condition.OnPropertyCondition.class})
public @interface ConditionalOnBooleanProperties {
  org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty[] value();
}

@org.springframework.context.annotation.Conditional({org.springframework.boot.autoconfigure.condition.OnPropertyCondition.class})
public @interface ConditionalOnBooleanProperty {
  boolean havingValue() default true;
  boolean matchIfMissing() default false;
  String[] name() default {};
  String prefix() default "";
  String[] value() default {};
}

@org.springframework.boot.autoconfigure.condition.ConditionalOnClass(name = {"org.crac.Resource"})
public @interface ConditionalOnCheckpointRestore {}

@org.springframework.context.annotation.Conditional({org.springframework.boot.autoconfigure.condition.OnClassCondition.class})
public @interface ConditionalOnClass {
  String[] name() default {};
  Class<?>[] value() default {};
}

@org.springframework.context.annotation.Conditional({org.springframework.boot.autoconfigure.condition.OnCloudPlatformCondition.class})
public @interface ConditionalOnCloudPlatform {
  org.springframework.boot.cloud.CloudPlatform value();
}

@org.springframework.context.annotation.Conditional({org.springframework.boot.autoconfigure.condition.OnExpressionCondition.class})
public @interface ConditionalOnExpression {
  String value() default "true";
}

@org.springframework.context.annotation.Conditional({org.springframework.boot.autoconfigure.condition.OnJavaCondition.class})
public @interface ConditionalOnJava {
  org.springframework.boot.autoconfigure.condition.ConditionalOnJava.Range range() default org.springframework.boot.autoconfigure.condition.ConditionalOnJava.Range.EQUAL_OR_NEWER;
  org.springframework.boot.system.JavaVersion value();
  public enum Range {
    EQUAL_OR_NEWER, OLDER_THAN;
  }
}

@org.springframework.context.annotation.Conditional({org.springframework.boot.autoconfigure.condition.OnJndiCondition.class})
public @interface ConditionalOnJndi {
  String[] value() default {};
}

@org.springframework.context.annotation.Conditional({org.springframework.boot.autoconfigure.condition.OnBeanCondition.class})
public @interface ConditionalOnMissingBean {
  Class<? extends java.lang.annotation.Annotation>[] annotation() default {};
  Class<?>[] ignored() default {};
  String[] ignoredType() default {};
  String[] name() default {};
  Class<?>[] parameterizedContainer() default {};
  org.springframework.boot.autoconfigure.condition.SearchStrategy search() default org.springframework.boot.autoconfigure.condition.SearchStrategy.ALL;
  String[] type() default {};
  Class<?>[] value() default {};
}

@org.springframework.context.annotation.Conditional({org.springframework.boot.autoconfigure.condition.OnClassCondition.class})
public @interface ConditionalOnMissingClass {
  String[] value() default {};
}

@org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean(parameterizedContainer = {org.springframework.boot.web.servlet.FilterRegistrationBean.class})
public @interface ConditionalOnMissingFilterBean {
  @org.springframework.core.annotation.AliasFor(annotation = org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean.class) Class<? extends jakarta.servlet.Filter>[] value() default {};
}

@org.springframework.context.annotation.Conditional({org.springframework.boot.autoconfigure.condition.OnWarDeploymentCondition.class})
public @interface ConditionalOnNotWarDeployment {}

@org.springframework.context.annotation.Conditional({org.springframework.boot.autoconfigure.condition.OnWebApplicationCondition.class})
public @interface ConditionalOnNotWebApplication {}

@org.springframework.context.annotation.Conditional({org.springframework.boot.autoconfigure.condition.OnPropertyCondition.class})
public @interface ConditionalOnProperties {
  org.springframework.boot.autoconfigure.condition.ConditionalOnProperty[] value();
}

@org.springframework.context.annotation.Conditional({org.springframework.boot.autoconfigure.condition.OnPropertyCondition.class})
public @interface ConditionalOnProperty {
  String havingValue() default "";
  boolean matchIfMissing() default false;
  String[] name() default {};
  String prefix() default "";
  String[] value() default {};
}

@org.springframework.context.annotation.Conditional({org.springframework.boot.autoconfigure.condition.OnResourceCondition.class})
public @interface ConditionalOnResource {
  String[] resources() default {};
}

@org.springframework.context.annotation.Conditional({org.springframework.boot.autoconfigure.condition.OnBeanCondition.class})
public @interface ConditionalOnSingleCandidate {
  org.springframework.boot.autoconfigure.condition.SearchStrategy search() default org.springframework.boot.autoconfigure.condition.SearchStrategy.ALL;
  String type() default "";
  Class<?> value() default Object.class;
}

@org.springframework.context.annotation.Conditional({org.springframework.boot.autoconfigure.condition.OnThreadingCondition.class})
public @interface ConditionalOnThreading {
  org.springframework.boot.thread.Threading value();
}

@org.springframework.context.annotation.Conditional({org.springframework.boot.autoconfigure.condition.OnWarDeploymentCondition.class})
public @interface ConditionalOnWarDeployment {}

@org.springframework.context.annotation.Conditional({org.springframework.boot.autoconfigure.condition.OnWebApplicationCondition.class})
public @interface ConditionalOnWebApplication {
  org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type type() default org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type.ANY;
  public enum Type {
    ANY, SERVLET, REACTIVE;
  }
}

public abstract class NoneNestedConditions extends org.springframework.boot.autoconfigure.condition.AbstractNestedCondition {}

public abstract class OnPropertyListCondition extends org.springframework.boot.autoconfigure.condition.SpringBootCondition {}

public abstract class ResourceCondition extends org.springframework.boot.autoconfigure.condition.SpringBootCondition {}

public enum SearchStrategy {
  CURRENT, ANCESTORS, ALL;
}

public abstract class SpringBootCondition implements org.springframework.context.annotation.Condition {}
