package org.springframework.data.geo;

public class Box implements org.springframework.data.geo.Shape {
  public org.springframework.data.geo.Point getFirst();
  public org.springframework.data.geo.Point getSecond();
}

public class Circle implements org.springframework.data.geo.Shape {
  public org.springframework.data.geo.Point getCenter();
  public org.springframework.data.geo.Distance getRadius();
}

public class CustomMetric implements org.springframework.data.geo.Metric {
  public String getAbbreviation();
  public double getMultiplier();
}

public final class Distance implements java.io.Serializable, Comparable<org.springframework.data.geo.Distance> {
  public org.springframework.data.geo.Metric getMetric();
  public double getNormalizedValue();
  public String getUnit();
  public double getValue();
}

public class GeoJacksonModule extends tools.jackson.databind.JacksonModule {}

public class GeoModule extends com.fasterxml.jackson.databind.Module {}

public class GeoPage<T> extends org.springframework.data.domain.PageImpl<org.springframework.data.geo.GeoResult<T>> {
  public org.springframework.data.geo.Distance getAverageDistance();
}

public final class GeoResult<T> implements java.io.Serializable {
  public T getContent();
  public org.springframework.data.geo.Distance getDistance();
}

public class GeoResults<T> implements Iterable<org.springframework.data.geo.GeoResult<T>>, java.io.Serializable {
  public org.springframework.data.geo.Distance getAverageDistance();
  public java.util.List<org.springframework.data.geo.GeoResult<T>> getContent();
}

public interface Metric extends java.io.Serializable {
  String getAbbreviation();
  double getMultiplier();
}

public enum Metrics implements org.springframework.data.geo.Metric {
  KILOMETERS, MILES, NEUTRAL;
  public String getAbbreviation();
  public double getMultiplier();
}

public class Point implements java.io.Serializable {
  public double getX();
  public double getY();
}

public class Polygon implements Iterable<org.springframework.data.geo.Point>, org.springframework.data.geo.Shape {
  public java.util.List<org.springframework.data.geo.Point> getPoints();
}

public interface Shape extends java.io.Serializable {}
