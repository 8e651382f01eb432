package dev.docgen.examples.http;

import dev.docgen.contract.OutputRendererContract;
import dev.docgen.spi.OutputRenderer;

class HttpFileRendererContractTest extends OutputRendererContract {
  @Override
  protected OutputRenderer renderer() {
    return new HttpFileRenderer();
  }
}
