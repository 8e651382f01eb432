package org.springframework.core.io.support;

public class ResourceRegion {
  public long getCount();
  public long getPosition();
  public org.springframework.core.io.Resource getResource();
}
