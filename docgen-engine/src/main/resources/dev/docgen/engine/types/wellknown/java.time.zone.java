package java.time.zone;

public final class ZoneOffsetTransition implements Comparable<java.time.zone.ZoneOffsetTransition>, java.io.Serializable {}

public final class ZoneOffsetTransitionRule implements java.io.Serializable {
  public enum TimeDefinition {
    UTC, WALL, STANDARD;
  }
}

public final class ZoneRules implements java.io.Serializable {}

public class ZoneRulesException extends java.time.DateTimeException {}

public abstract class ZoneRulesProvider {}
