package org.springframework.ui;

public class ConcurrentModel extends java.util.concurrent.ConcurrentHashMap<String, Object> implements org.springframework.ui.Model {}

public class ExtendedModelMap extends org.springframework.ui.ModelMap implements org.springframework.ui.Model {}

public interface Model {}

public class ModelMap extends java.util.LinkedHashMap<String, Object> {}
