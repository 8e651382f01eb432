package tools.jackson.core;

public class JacksonException extends RuntimeException {
  public String getLocalizedMessage();
  public tools.jackson.core.TokenStreamLocation getLocation();
  public String getMessage();
  public String getOriginalMessage();
  public java.util.List<tools.jackson.core.JacksonException.Reference> getPath();
  public String getPathReference();
  public static class Reference implements java.io.Serializable {
    public String getDescription();
    public int getIndex();
    public String getPropertyName();
  }
}

public interface TreeNode {
  boolean isArray();
  boolean isContainer();
  boolean isEmbeddedValue();
  boolean isMissingNode();
  boolean isNull();
  boolean isObject();
  boolean isValueNode();
}
