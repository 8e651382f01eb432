package dev.docgen.observability.jmx;

import java.util.List;
import java.util.Map;

/** Management view of alerts, {@code dev.docgen:type=Alerting,name=N}. */
@Description(
    "Alerts of a DocGen engine; notifications dev.docgen.alert.raised and dev.docgen.alert.cleared")
public interface AlertingMXBean {

  @Description("How each alert stands")
  List<AlertView> getAlerts();

  @Description("Each alert as a number: 1 raised, 0 not")
  Map<String, Integer> getAlertCodes();

  @Description("How many alerts are raised")
  int getRaised();

  @Description("How many critical alerts are raised")
  int getRaisedCritical();

  @Description("Thresholds by alert; times in seconds, ratios 0 to 1")
  Map<String, Double> getThresholds();

  @Description("How often each remediation did something")
  Map<String, Long> getRemediations();

  @Description("Changes a threshold from the next evaluation on")
  void changeThreshold(
      @Description(name = "alert", value = "Id of the alert, such as high_error_rate") String alert,
      @Description(name = "value", value = "Above 0; seconds or a ratio, as the alert's measure")
          double value);

  @Description("Measures all values now, and raises and clears what is to be")
  void evaluate();
}
