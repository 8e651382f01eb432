package dev.docgen.observability.jmx;

import java.util.List;
import java.util.Map;

/** Management view of security events, {@code dev.docgen:type=Security,name=N}. */
@Description(
    "Security events of a DocGen engine; notifications dev.docgen.security.event, at most 20 a"
        + " minute and type")
public interface SecurityMXBean {

  @Description("Events so far")
  long getTotal();

  @Description("Events so far, by type")
  Map<String, Long> getCounts();

  @Description("The last hundred events, oldest first")
  List<SecurityEventView> getRecent();
}
