package dev.docgen.engine.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.model.ApiModel;
import dev.docgen.model.Info;
import dev.docgen.spi.RenderOptions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class ReadingTest {
  private final Reading reading =
      new Reading(
          ApiModel.builder().info(Info.builder().title("Shop").build()).build(),
          RenderOptions.DEFAULT);

  @Test
  void makesThePageAndTheExamplesOnce() {
    assertThat(reading.page().title()).isEqualTo("Shop");
    assertThat(reading.page()).isSameAs(reading.page());
    assertThat(reading.examples()).isSameAs(reading.examples());
  }

  @Test
  void threadsThatAskAtOnceGetOnePage() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Page> pages = new ArrayList<>();
      for (Future<Page> page :
          threads.invokeAll(Collections.<Callable<Page>>nCopies(16, reading::page))) {
        pages.add(page.get());
      }
      assertThat(pages).allSatisfy(page -> assertThat(page).isSameAs(reading.page()));
    } finally {
      threads.shutdownNow();
    }
  }
}
