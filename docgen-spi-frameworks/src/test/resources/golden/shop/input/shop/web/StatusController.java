package shop.web;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "operations")
class StatusController {
  private final String name;

  StatusController(@Value("${spring.application.name}") String name) {
    this.name = name;
  }

  /**
   * Tells how long each part takes to answer.
   *
   * @return times by part
   */
  @GetMapping("${shop.base-path}/status")
  Map<String, Duration> status() {
    return Map.of(name, Duration.ZERO);
  }
}
