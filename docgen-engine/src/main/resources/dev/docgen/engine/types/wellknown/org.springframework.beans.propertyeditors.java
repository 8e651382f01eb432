package org.springframework.beans.propertyeditors;

public class CustomDateEditor {
  public String getAsText();
}
