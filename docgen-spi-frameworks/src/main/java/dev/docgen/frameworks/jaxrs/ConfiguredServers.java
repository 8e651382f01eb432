package dev.docgen.frameworks.jaxrs;

import dev.docgen.model.ApiModel;
import dev.docgen.model.Operation;
import dev.docgen.model.PathItem;
import dev.docgen.model.Server;
import java.util.List;

/**
 * Servers that the configuration names for the document, for paths and for operations (MicroProfile
 * OpenAPI 4.1, section 4.1, {@code mp.openapi.servers*}). They replace those that annotations and
 * static documents name.
 */
final class ConfiguredServers {
  private static final String KEY = "mp.openapi.servers";
  private static final String PATH = KEY + ".path.";
  private static final String OPERATION = KEY + ".operation.";

  private final MicroProfileConfig config;

  ConfiguredServers(MicroProfileConfig config) {
    this.config = config;
  }

  /** Returns the application with the servers of the document and of its paths. */
  ApiModel apply(ApiModel application) {
    ApiModel.Builder model = application.toBuilder();
    List<Server> servers = servers(KEY);
    if (!servers.isEmpty()) {
      model.servers(servers);
    }
    for (String path : config.beneath(PATH).keySet()) {
      PathItem item = application.paths().getOrDefault(path, PathItem.EMPTY);
      model.putPath(path, item.toBuilder().servers(servers(PATH + path)).build());
    }
    return model.build();
  }

  /** Returns an operation with its own servers. */
  Operation apply(Operation operation) {
    List<Server> servers = servers(OPERATION + operation.operationId());
    return servers.isEmpty() ? operation : operation.toBuilder().servers(servers).build();
  }

  private List<Server> servers(String key) {
    return config.list(key).stream().map(url -> Server.builder().url(url).build()).toList();
  }
}
