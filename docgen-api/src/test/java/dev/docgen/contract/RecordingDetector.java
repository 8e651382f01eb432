package dev.docgen.contract;

import dev.docgen.GenerationRequest;
import dev.docgen.model.ApiModel;
import dev.docgen.source.SourceTree;
import dev.docgen.source.SourceUnit;
import dev.docgen.spi.Conventions;
import dev.docgen.spi.DetectedOperation;
import dev.docgen.spi.DetectionContext;
import dev.docgen.spi.FrameworkDetector;
import dev.docgen.spi.JsonSettings;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;

/** A detector with a note of what it answers for each file. Thread-safe as the detector is. */
final class RecordingDetector implements FrameworkDetector {
  private final FrameworkDetector detector;
  private final Map<String, List<DetectedOperation>> answers = new ConcurrentSkipListMap<>();

  RecordingDetector(FrameworkDetector detector) {
    this.detector = detector;
  }

  /** Returns the answers by path of the file. */
  Map<String, List<DetectedOperation>> answers() {
    return answers;
  }

  @Override
  public String id() {
    return detector.id();
  }

  @Override
  public Set<String> markers() {
    return detector.markers();
  }

  @Override
  public Set<String> descriptors() {
    return detector.descriptors();
  }

  @Override
  public Conventions conventions() {
    return detector.conventions();
  }

  @Override
  public Conventions conventions(GenerationRequest request, SourceTree sources) {
    return detector.conventions(request, sources);
  }

  @Override
  public JsonSettings json(SourceTree sources, GenerationRequest request) {
    return detector.json(sources, request);
  }

  @Override
  public List<DetectedOperation> detect(SourceUnit unit, DetectionContext context) {
    List<DetectedOperation> found = detector.detect(unit, context);
    answers.put(unit.path(), found);
    return found;
  }

  @Override
  public ApiModel describeApplication(DetectionContext context) {
    return detector.describeApplication(context);
  }
}
