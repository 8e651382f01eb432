package org.springframework.security.authentication;

public abstract class AbstractAuthenticationToken implements org.springframework.security.core.Authentication, org.springframework.security.core.CredentialsContainer {
  public java.util.Collection<org.springframework.security.core.GrantedAuthority> getAuthorities();
  public Object getDetails();
  public String getName();
  public boolean isAuthenticated();
  protected static abstract class AbstractAuthenticationBuilder<B extends org.springframework.security.authentication.AbstractAuthenticationToken.AbstractAuthenticationBuilder<B>> implements org.springframework.security.core.Authentication.Builder<B> {}
}

public interface AuthenticationManager {
  org.springframework.security.core.Authentication authenticate(org.springframework.security.core.Authentication authentication);
}

public class BadCredentialsException extends org.springframework.security.core.AuthenticationException {}

public class UsernamePasswordAuthenticationToken extends org.springframework.security.authentication.AbstractAuthenticationToken {
  public Object getCredentials();
  public Object getPrincipal();
  public static class Builder<B extends org.springframework.security.authentication.UsernamePasswordAuthenticationToken.Builder<B>> extends org.springframework.security.authentication.AbstractAuthenticationToken.AbstractAuthenticationBuilder<B> {}
}
