package org.springframework.security.core;

public interface AuthenticatedPrincipal {
  String getName();
}

public interface Authentication extends java.security.Principal, java.io.Serializable {
  java.util.Collection<? extends org.springframework.security.core.GrantedAuthority> getAuthorities();
  Object getCredentials();
  Object getDetails();
  Object getPrincipal();
  boolean isAuthenticated();
  public interface Builder<B extends org.springframework.security.core.Authentication.Builder<B>> {}
}

public abstract class AuthenticationException extends RuntimeException {
  public org.springframework.security.core.Authentication getAuthenticationRequest();
}

public interface CredentialsContainer {}

public interface GrantedAuthority extends java.io.Serializable {
  String getAuthority();
}

public final class SpringSecurityCoreVersion {
  public static final long SERIAL_VERSION_UID = 620L;
}

public class SpringSecurityMessageSource {}

public @interface Transient {}
