package java.security;

public class GeneralSecurityException extends Exception {}

public class InvalidKeyException extends java.security.GeneralSecurityException {}

public interface Key extends java.io.Serializable {
  long serialVersionUID = 6603384152749567654L;
}

public final class KeyPair implements java.io.Serializable {}

public class KeyStore {
  public static abstract class Builder {}
  public static class CallbackHandlerProtection implements java.security.KeyStore.ProtectionParameter {}
  public interface Entry {
    public interface Attribute {}
  }
  public interface LoadStoreParameter {}
  public static class PasswordProtection implements java.security.KeyStore.ProtectionParameter {}
  public static final class PrivateKeyEntry implements java.security.KeyStore.Entry {}
  public interface ProtectionParameter {}
  public static final class SecretKeyEntry implements java.security.KeyStore.Entry {}
  public static final class TrustedCertificateEntry implements java.security.KeyStore.Entry {}
}

public abstract class MessageDigest {}

public class NoSuchAlgorithmException extends java.security.GeneralSecurityException {}

public abstract class Permission implements java.io.Serializable {}

public interface Principal {
  String getName();
}

public interface PrivateKey extends java.security.Key {
  long serialVersionUID = 6034044314589513430L;
}

public abstract class Provider extends java.util.Properties {
  public static class Service {}
}

public interface PublicKey extends java.security.Key {
  long serialVersionUID = 7187392471159151072L;
}

public class SecureRandom extends java.util.Random {}
