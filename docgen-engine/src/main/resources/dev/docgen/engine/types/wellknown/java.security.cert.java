package java.security.cert;

public abstract class Certificate implements java.io.Serializable {
  protected static class CertificateRep implements java.io.Serializable {}
}

public class CertificateException extends java.security.GeneralSecurityException {}

public abstract class X509Certificate extends java.security.cert.Certificate {}
