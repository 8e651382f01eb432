package org.springframework.context;

public interface ApplicationContext extends org.springframework.context.MessageSource, org.springframework.context.ApplicationEventPublisher {
  String getApplicationName();
  org.springframework.beans.factory.config.AutowireCapableBeanFactory getAutowireCapableBeanFactory();
  String getDisplayName();
  String getId();
  org.springframework.context.ApplicationContext getParent();
  long getStartupDate();
}

public interface ApplicationEventPublisher {
  void publishEvent(Object event);
}

public interface MessageSource {}
