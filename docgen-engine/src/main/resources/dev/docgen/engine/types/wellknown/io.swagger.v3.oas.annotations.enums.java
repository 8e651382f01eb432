package io.swagger.v3.oas.annotations.enums;

public enum Explode {
  DEFAULT("DEFAULT"), FALSE("FALSE"), TRUE("TRUE");
}

public enum ParameterIn {
  DEFAULT(""), HEADER("header"), QUERY("query"), PATH("path"), COOKIE("cookie");
}

public enum ParameterStyle {
  DEFAULT(""), MATRIX("matrix"), LABEL("label"), FORM("form"), SPACEDELIMITED("spaceDelimited"),
  PIPEDELIMITED("pipeDelimited"), DEEPOBJECT("deepObject"), SIMPLE("simple");
}

public enum SecuritySchemeIn {
  DEFAULT(""), HEADER("header"), QUERY("query"), COOKIE("cookie");
}

public enum SecuritySchemeType {
  DEFAULT(""), APIKEY("apiKey"), HTTP("http"), OPENIDCONNECT("openIdConnect"), MUTUALTLS("mutualTLS"),
  OAUTH2("oauth2");
}
