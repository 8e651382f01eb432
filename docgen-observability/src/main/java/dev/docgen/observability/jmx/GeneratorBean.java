package dev.docgen.observability.jmx;

import dev.docgen.DocGen;
import dev.docgen.EngineStatistics;
import dev.docgen.OutputFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.MBeanNotificationInfo;
import javax.management.Notification;
import javax.management.NotificationBroadcasterSupport;
import org.jspecify.annotations.Nullable;

/** The bean itself. Reads go to the engine's own counts. */
final class GeneratorBean extends NotificationBroadcasterSupport implements DocGenMXBean {
  private final DocGen docGen;
  private final AtomicLong sequence = new AtomicLong();
  private volatile @Nullable GenerationView last;

  GeneratorBean(DocGen docGen) {
    super(
        new MBeanNotificationInfo(
            new String[] {JmxPublisher.GENERATION_FAILED},
            Notification.class.getName(),
            "A generation ended without a result"));
    this.docGen = docGen;
  }

  void ended(GenerationView generation) {
    last = generation;
    if (!generation.successful()) {
      Notification notification =
          new Notification(
              JmxPublisher.GENERATION_FAILED,
              this,
              sequence.incrementAndGet(),
              generation.endedAtEpochMillis(),
              "a generation of '" + getName() + "' failed: " + generation.errorType());
      // JDK types alone: a remote client must be able to read it without our classes.
      notification.setUserData(
          Map.of(
              "name", getName(),
              "errorType", generation.errorType(),
              "durationMillis", Long.toString(generation.durationMillis())));
      sendNotification(notification);
    }
  }

  private EngineStatistics statistics() {
    return docGen.statistics();
  }

  @Override
  public String getName() {
    return docGen.name();
  }

  @Override
  public List<String> getDetectors() {
    return docGen.detectors();
  }

  @Override
  public List<String> getFormats() {
    return docGen.formats().stream().map(OutputFormat::id).toList();
  }

  @Override
  public long getGenerations() {
    return statistics().generations();
  }

  @Override
  public long getFailures() {
    return statistics().failures();
  }

  @Override
  public int getActive() {
    return statistics().active();
  }

  @Override
  public long getTotalMillis() {
    return statistics().totalTime().toMillis();
  }

  @Override
  public long getOperations() {
    return statistics().operations();
  }

  @Override
  public long getFilesParsed() {
    return statistics().filesParsed();
  }

  @Override
  public long getSyntaxNodes() {
    return statistics().syntaxNodes();
  }

  @Override
  public long getTemplateRenders() {
    return statistics().templateRenders();
  }

  @Override
  public Map<String, Long> getRendersByFormat() {
    return statistics().rendersByFormat();
  }

  @Override
  public Map<String, Long> getDetectorFailures() {
    return statistics().detectorFailures();
  }

  @Override
  public Map<String, Long> getSecurityEvents() {
    return statistics().securityEvents();
  }

  @Override
  public List<CacheView> getCaches() {
    return statistics().caches().stream().map(CacheView::of).toList();
  }

  @Override
  public @Nullable GenerationView getLastGeneration() {
    return last;
  }

  @Override
  public void clearCaches() {
    docGen.clearCaches();
  }
}
