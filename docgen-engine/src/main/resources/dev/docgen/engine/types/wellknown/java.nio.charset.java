package java.nio.charset;

public class CharacterCodingException extends java.io.IOException {}

public abstract class Charset implements Comparable<java.nio.charset.Charset> {}

public abstract class CharsetDecoder {}

public abstract class CharsetEncoder {}

public class CoderMalfunctionError extends Error {}

public class CoderResult {}

public class CodingErrorAction {}

public class IllegalCharsetNameException extends IllegalArgumentException {}

public class MalformedInputException extends java.nio.charset.CharacterCodingException {}

public final class StandardCharsets {}

public class UnmappableCharacterException extends java.nio.charset.CharacterCodingException {}

public class UnsupportedCharsetException extends IllegalArgumentException {}
