package org.hibernate.validator.constraints;

@jakarta.validation.Constraint(validatedBy = {})
public @interface BitcoinAddress {
  Class<?>[] groups() default {};
  String message() default "{org.hibernate.validator.constraints.BitcoinAddress.message}";
  Class<? extends jakarta.validation.Payload>[] payload() default {};
  org.hibernate.validator.constraints.BitcoinAddress.BitcoinAddressType[] value() default {org.hibernate.validator.constraints.BitcoinAddress.BitcoinAddressType.ANY};
  public enum BitcoinAddressType {
    ANY, P2PKH, P2SH, BECH32, P2WSH, P2WPKH, P2TR;
  }
}

@jakarta.validation.Constraint(validatedBy = {})
public @interface CodePointLength {
  Class<?>[] groups() default {};
  int max() default 2147483647;
  String message() default "{org.hibernate.validator.constraints.CodePointLength.message}";
  int min() default 0;
  org.hibernate.validator.constraints.CodePointLength.NormalizationStrategy normalizationStrategy() default org.hibernate.validator.constraints.CodePointLength.NormalizationStrategy.NONE;
  Class<? extends jakarta.validation.Payload>[] payload() default {};
  public @interface List {
    org.hibernate.validator.constraints.CodePointLength[] value();
  }
  public enum NormalizationStrategy {
    NONE, NFD, NFC, NFKD, NFKC;
  }
}

public enum CompositionType {
  OR, AND, ALL_FALSE;
}

public @interface ConstraintComposition {
  org.hibernate.validator.constraints.CompositionType value() default org.hibernate.validator.constraints.CompositionType.AND;
}

@jakarta.validation.Constraint(validatedBy = {})
@org.hibernate.validator.constraints.LuhnCheck
public @interface CreditCardNumber {
  Class<?>[] groups() default {};
  boolean ignoreNonDigitCharacters() default false;
  String message() default "{org.hibernate.validator.constraints.CreditCardNumber.message}";
  Class<? extends jakarta.validation.Payload>[] payload() default {};
  public @interface List {
    org.hibernate.validator.constraints.CreditCardNumber[] value();
  }
}

@jakarta.validation.Constraint(validatedBy = {})
public @interface Currency {
  Class<?>[] groups() default {};
  String message() default "{org.hibernate.validator.constraints.Currency.message}";
  Class<? extends jakarta.validation.Payload>[] payload() default {};
  String[] value();
  public @interface List {
    org.hibernate.validator.constraints.Currency[] value();
  }
}

@jakarta.validation.Constraint(validatedBy = {})
@org.hibernate.validator.constraints.Mod10Check
public @interface EAN {
  Class<?>[] groups() default {};
  String message() default "{org.hibernate.validator.constraints.EAN.message}";
  Class<? extends jakarta.validation.Payload>[] payload() default {};
  org.hibernate.validator.constraints.EAN.Type type() default org.hibernate.validator.constraints.EAN.Type.EAN13;
  public @interface List {
    org.hibernate.validator.constraints.EAN[] value();
  }
  public enum Type {
    EAN13, EAN8;
  }
}

@jakarta.validation.Constraint(validatedBy = {})
public @interface ISBN {
  Class<?>[] groups() default {};
  String message() default "{org.hibernate.validator.constraints.ISBN.message}";
  Class<? extends jakarta.validation.Payload>[] payload() default {};
  org.hibernate.validator.constraints.ISBN.Type type() default org.hibernate.validator.constraints.ISBN.Type.ISBN_13;
  public @interface List {
    org.hibernate.validator.constraints.ISBN[] value();
  }
  public enum Type {
    ISBN_10, ISBN_13, ANY;
  }
}

@jakarta.validation.Constraint(validatedBy = {})
public @interface IpAddress {
  Class<?>[] groups() default {};
  String message() default "{org.hibernate.validator.constraints.IpAddress.message}";
  Class<? extends jakarta.validation.Payload>[] payload() default {};
  org.hibernate.validator.constraints.IpAddress.Type type() default org.hibernate.validator.constraints.IpAddress.Type.ANY;
  public enum Type {
    IPv4, IPv6, ANY;
  }
}

@jakarta.validation.Constraint(validatedBy = {})
public @interface Length {
  Class<?>[] groups() default {};
  int max() default 2147483647;
  String message() default "{org.hibernate.validator.constraints.Length.message}";
  int min() default 0;
  Class<? extends jakarta.validation.Payload>[] payload() default {};
  public @interface List {
    org.hibernate.validator.constraints.Length[] value();
  }
}

@jakarta.validation.Constraint(validatedBy = {})
public @interface LuhnCheck {
  int checkDigitIndex() default -1;
  int endIndex() default 2147483647;
  Class<?>[] groups() default {};
  boolean ignoreNonDigitCharacters() default true;
  String message() default "{org.hibernate.validator.constraints.LuhnCheck.message}";
  Class<? extends jakarta.validation.Payload>[] payload() default {};
  int startIndex() default 0;
  public @interface List {
    org.hibernate.validator.constraints.LuhnCheck[] value();
  }
}

@jakarta.validation.Constraint(validatedBy = {})
public @interface Mod10Check {
  int checkDigitIndex() default -1;
  int endIndex() default 2147483647;
  Class<?>[] groups() default {};
  boolean ignoreNonDigitCharacters() default true;
  String message() default "{org.hibernate.validator.constraints.Mod10Check.message}";
  int multiplier() default 3;
  Class<? extends jakarta.validation.Payload>[] payload() default {};
  int startIndex() default 0;
  int weight() default 1;
  public @interface List {
    org.hibernate.validator.constraints.Mod10Check[] value();
  }
}

@jakarta.validation.Constraint(validatedBy = {})
public @interface Mod11Check {
  int checkDigitIndex() default -1;
  int endIndex() default 2147483647;
  Class<?>[] groups() default {};
  boolean ignoreNonDigitCharacters() default false;
  String message() default "{org.hibernate.validator.constraints.Mod11Check.message}";
  Class<? extends jakarta.validation.Payload>[] payload() default {};
  org.hibernate.validator.constraints.Mod11Check.ProcessingDirection processingDirection() default org.hibernate.validator.constraints.Mod11Check.ProcessingDirection.RIGHT_TO_LEFT;
  int startIndex() default 0;
  int threshold() default 2147483647;
  char treatCheck10As() default 'X';
  char treatCheck11As() default '0';
  public @interface List {
    org.hibernate.validator.constraints.Mod11Check[] value();
  }
  public enum ProcessingDirection {
    RIGHT_TO_LEFT, LEFT_TO_RIGHT;
  }
}

@jakarta.validation.Constraint(validatedBy = {})
public @interface Normalized {
  java.text.Normalizer.Form form() default java.text.Normalizer.Form.NFC;
  Class<?>[] groups() default {};
  String message() default "{org.hibernate.validator.constraints.Normalized.message}";
  Class<? extends jakarta.validation.Payload>[] payload() default {};
  public @interface List {
    org.hibernate.validator.constraints.Normalized[] value();
  }
}

@jakarta.validation.Constraint(validatedBy = {})
public @interface ParameterScriptAssert {
  Class<?>[] groups() default {};
  String lang();
  String message() default "{org.hibernate.validator.constraints.ParametersScriptAssert.message}";
  Class<? extends jakarta.validation.Payload>[] payload() default {};
  String script();
  public @interface List {
    org.hibernate.validator.constraints.ParameterScriptAssert[] value();
  }
}

@jakarta.validation.Constraint(validatedBy = {})
@jakarta.validation.constraints.Min(0L)
@jakarta.validation.constraints.Max(9223372036854775807L)
public @interface Range {
  Class<?>[] groups() default {};
  @jakarta.validation.OverridesAttribute(constraint = jakarta.validation.constraints.Max.class, name = "value")
  long max() default 9223372036854775807L;
  String message() default "{org.hibernate.validator.constraints.Range.message}";
  @jakarta.validation.OverridesAttribute(constraint = jakarta.validation.constraints.Min.class, name = "value")
  long min() default 0L;
  Class<? extends jakarta.validation.Payload>[] payload() default {};
  public @interface List {
    org.hibernate.validator.constraints.Range[] value();
  }
}

@jakarta.validation.Constraint(validatedBy = {})
public @interface ScriptAssert {
  String alias() default "_this";
  Class<?>[] groups() default {};
  String lang();
  String message() default "{org.hibernate.validator.constraints.ScriptAssert.message}";
  Class<? extends jakarta.validation.Payload>[] payload() default {};
  String reportOn() default "";
  String script();
  public @interface List {
    org.hibernate.validator.constraints.ScriptAssert[] value();
  }
}

@jakarta.validation.Constraint(validatedBy = {})
@jakarta.validation.constraints.Pattern(regexp = "")
public @interface URL {
  jakarta.validation.constraints.Pattern.Flag[] flags() default {};
  Class<?>[] groups() default {};
  String host() default "";
  String message() default "{org.hibernate.validator.constraints.URL.message}";
  Class<? extends jakarta.validation.Payload>[] payload() default {};
  int port() default -1;
  String protocol() default "";
  @jakarta.validation.OverridesAttribute(constraint = jakarta.validation.constraints.Pattern.class) String regexp() default ".*";
  public @interface List {
    org.hibernate.validator.constraints.URL[] value();
  }
}

@jakarta.validation.Constraint(validatedBy = {})
public @interface UUID {
  boolean allowEmpty() default false;
  boolean allowNil() default true;
  Class<?>[] groups() default {};
  org.hibernate.validator.constraints.UUID.LetterCase letterCase() default org.hibernate.validator.constraints.UUID.LetterCase.LOWER_CASE;
  String message() default "{org.hibernate.validator.constraints.UUID.message}";
  Class<? extends jakarta.validation.Payload>[] payload() default {};
  int[] variant() default {0, 1, 2};
  int[] version() default {1, 2, 3, 4, 5};
  public enum LetterCase {
    LOWER_CASE, UPPER_CASE, INSENSITIVE;
  }
  public @interface List {
    org.hibernate.validator.constraints.UUID[] value();
  }
}

@jakarta.validation.Constraint(validatedBy = {})
public @interface UniqueElements {
  Class<?>[] groups() default {};
  String message() default "{org.hibernate.validator.constraints.UniqueElements.message}";
  Class<? extends jakarta.validation.Payload>[] payload() default {};
  public @interface List {
    org.hibernate.validator.constraints.UniqueElements[] value();
  }
}
