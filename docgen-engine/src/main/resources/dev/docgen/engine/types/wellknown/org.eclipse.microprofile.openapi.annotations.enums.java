package org.eclipse.microprofile.openapi.annotations.enums;

public enum Explode {
  DEFAULT,
  FALSE,
  TRUE
}

public enum ParameterIn {
  DEFAULT,
  HEADER,
  QUERY,
  PATH,
  COOKIE
}

public enum ParameterStyle {
  DEFAULT,
  MATRIX,
  LABEL,
  FORM,
  SPACEDELIMITED,
  PIPEDELIMITED,
  DEEPOBJECT,
  SIMPLE
}

public enum SchemaType {
  DEFAULT,
  INTEGER,
  NUMBER,
  BOOLEAN,
  STRING,
  OBJECT,
  ARRAY
}

public enum SecuritySchemeIn {
  DEFAULT,
  COOKIE,
  HEADER,
  QUERY
}

public enum SecuritySchemeType {
  DEFAULT,
  APIKEY,
  HTTP,
  OPENIDCONNECT,
  MUTUALTLS,
  OAUTH2
}
