package org.springframework.web.bind;

public class EscapedErrors implements org.springframework.validation.Errors {
  public java.util.List<org.springframework.validation.ObjectError> getAllErrors();
  public int getErrorCount();
  public org.springframework.validation.FieldError getFieldError();
  public int getFieldErrorCount();
  public java.util.List<org.springframework.validation.FieldError> getFieldErrors();
  public org.springframework.validation.ObjectError getGlobalError();
  public int getGlobalErrorCount();
  public java.util.List<org.springframework.validation.ObjectError> getGlobalErrors();
  public String getNestedPath();
  public String getObjectName();
  public org.springframework.validation.Errors getSource();
}

public class MethodArgumentNotValidException extends org.springframework.validation.BindException implements org.springframework.web.ErrorResponse {
  public org.springframework.http.ProblemDetail getBody();
  public Object[] getDetailMessageArguments();
  public String getMessage();
  public org.springframework.core.MethodParameter getParameter();
  public org.springframework.http.HttpStatusCode getStatusCode();
}

public class MissingMatrixVariableException extends org.springframework.web.bind.MissingRequestValueException {
  public String getMessage();
  public org.springframework.core.MethodParameter getParameter();
  public String getVariableName();
}

public class MissingPathVariableException extends org.springframework.web.bind.MissingRequestValueException {
  public String getMessage();
  public org.springframework.core.MethodParameter getParameter();
  public org.springframework.http.HttpStatusCode getStatusCode();
  public String getVariableName();
}

public class MissingRequestCookieException extends org.springframework.web.bind.MissingRequestValueException {
  public String getCookieName();
  public String getMessage();
  public org.springframework.core.MethodParameter getParameter();
}

public class MissingRequestHeaderException extends org.springframework.web.bind.MissingRequestValueException {
  public String getHeaderName();
  public String getMessage();
  public org.springframework.core.MethodParameter getParameter();
}

public class MissingRequestValueException extends org.springframework.web.bind.ServletRequestBindingException {
  public boolean isMissingAfterConversion();
}

public class MissingServletRequestParameterException extends org.springframework.web.bind.MissingRequestValueException {
  public String getMessage();
  public org.springframework.core.MethodParameter getMethodParameter();
  public String getParameterName();
  public String getParameterType();
}

public class ServletRequestBindingException extends jakarta.servlet.ServletException implements org.springframework.web.ErrorResponse {
  public org.springframework.http.ProblemDetail getBody();
  public Object[] getDetailMessageArguments();
  public String getDetailMessageCode();
  public org.springframework.http.HttpStatusCode getStatusCode();
}

public class ServletRequestDataBinder extends org.springframework.web.bind.WebDataBinder {
  protected static class ServletRequestValueResolver implements org.springframework.validation.DataBinder.ValueResolver {
    public java.util.Set<String> getNames();
  }
}

public class ServletRequestParameterPropertyValues {
  public static final String DEFAULT_PREFIX_SEPARATOR = "_";
}

public abstract class ServletRequestUtils {}

public class UnsatisfiedServletRequestParameterException extends org.springframework.web.bind.ServletRequestBindingException {
  public java.util.Map<String, String[]> getActualParams();
  public String getMessage();
  public java.util.List<String[]> getParamConditionGroups();
  public String[] getParamConditions();
}

public class WebDataBinder extends org.springframework.validation.DataBinder {
  public static final String DEFAULT_FIELD_MARKER_PREFIX = "_";
  public static final String DEFAULT_FIELD_DEFAULT_PREFIX = "!";
  public String getFieldDefaultPrefix();
  public String getFieldMarkerPrefix();
  public boolean isBindEmptyMultipartFiles();
}
