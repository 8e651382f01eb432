package org.springframework.security.core.userdetails;

public class User implements org.springframework.security.core.userdetails.UserDetails, org.springframework.security.core.CredentialsContainer {
  public java.util.Collection<org.springframework.security.core.GrantedAuthority> getAuthorities();
  public String getPassword();
  public String getUsername();
  public boolean isAccountNonExpired();
  public boolean isAccountNonLocked();
  public boolean isCredentialsNonExpired();
  public boolean isEnabled();
  public static final class UserBuilder {}
}

public interface UserDetails extends java.io.Serializable {
  java.util.Collection<? extends org.springframework.security.core.GrantedAuthority> getAuthorities();
  String getPassword();
  String getUsername();
  default boolean isAccountNonExpired();
  default boolean isAccountNonLocked();
  default boolean isCredentialsNonExpired();
  default boolean isEnabled();
}

public interface UserDetailsService {}

public class UsernameNotFoundException extends org.springframework.security.core.AuthenticationException {
  public String getName();
}
