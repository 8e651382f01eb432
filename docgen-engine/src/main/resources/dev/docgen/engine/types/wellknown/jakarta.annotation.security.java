package jakarta.annotation.security;

public @interface DeclareRoles {
  String[] value();
}

public @interface DenyAll {}

public @interface PermitAll {}

public @interface RolesAllowed {
  String[] value();
}

public @interface RunAs {
  String value();
}
