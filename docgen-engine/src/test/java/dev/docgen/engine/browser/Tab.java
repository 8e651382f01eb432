package dev.docgen.engine.browser;

import static dev.docgen.engine.browser.DevTools.object;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A tab of a browser: opens pages, presses keys, looks at what is there, notes what goes wrong. */
public final class Tab implements AutoCloseable {
  private final DevTools devTools;
  private final String target;
  private final String session;
  private final List<String> complaints = new CopyOnWriteArrayList<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();

  private Tab(DevTools devTools, String target, String session) {
    this.devTools = devTools;
    this.target = target;
    this.session = session;
  }

  static Tab open(DevTools devTools) {
    ObjectNode blank = object().put("url", "about:blank");
    String target = devTools.send(null, "Target.createTarget", blank).get("targetId").asText();
    ObjectNode attach = object().put("targetId", target).put("flatten", true);
    String session = devTools.send(null, "Target.attachToTarget", attach).get("sessionId").asText();
    Tab tab = new Tab(devTools, target, session);
    devTools.listen(tab::heard);
    for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
      tab.send(domain + ".enable", object());
    }
    tab.size(1280, 800);
    return tab;
  }

  private void heard(JsonNode event) {
    if (!event.path("sessionId").asText().equals(session)) {
      return;
    }
    JsonNode parameters = event.get("params");
    switch (event.path("method").asText()) {
      case "Runtime.exceptionThrown" ->
          complaints.add(parameters.at("/exceptionDetails/exception/description").asText());
      case "Runtime.consoleAPICalled" -> {
        if (List.of("error", "warning", "assert").contains(parameters.get("type").asText())) {
          complaints.add(parameters.get("args").toString());
        }
      }
      case "Log.entryAdded" -> complaints.add(parameters.at("/entry/text").asText());
      case "Network.requestWillBeSent" -> requests.add(parameters.at("/request/url").asText());
      default -> {}
    }
  }

  private JsonNode send(String method, ObjectNode parameters) {
    return devTools.send(session, method, parameters);
  }

  /** Opens a file and waits until it has been read. */
  public void show(Path file) {
    show(file, "");
  }

  /** Opens a file at a place named by its anchor. */
  public void show(Path file, String anchor) {
    show(file.toUri() + (anchor.isEmpty() ? "" : "#" + anchor));
  }

  /** Opens an address and waits until the page has been read. */
  public void show(String address) {
    send("Page.navigate", object().put("url", address));
    until("document.readyState === 'complete'");
  }

  /** Sets the size of the window, in CSS pixels. */
  public void size(int width, int height) {
    send(
        "Emulation.setDeviceMetricsOverride",
        object()
            .put("width", width)
            .put("height", height)
            .put("deviceScaleFactor", 1)
            .put("mobile", false));
  }

  /** Says what the system prefers: {@code light} or {@code dark}. */
  public void prefer(String scheme) {
    ObjectNode parameters = object();
    parameters
        .putArray("features")
        .addObject()
        .put("name", "prefers-color-scheme")
        .put("value", scheme);
    send("Emulation.setEmulatedMedia", parameters);
  }

  /** Forbids scripts of pages; {@link #read} still works. */
  public void withoutScript() {
    send("Emulation.setScriptExecutionDisabled", object().put("value", true));
  }

  /** Lets a test bring its own script into a page whose policy forbids it. */
  public void ignorePolicy() {
    send("Page.setBypassCSP", object().put("enabled", true));
  }

  /** Presses and releases a key, named as {@code KeyboardEvent.key} names it. */
  public void press(String key) {
    press(key, 0);
  }

  /** Presses a key while Ctrl is held. */
  public void pressWithControl(String key) {
    press(key, 2);
  }

  private void press(String key, int modifiers) {
    ObjectNode down = object().put("type", "keyDown").put("key", key).put("modifiers", modifiers);
    switch (key) {
      case "Enter" -> down.put("text", "\r").put("windowsVirtualKeyCode", 13);
      case "Tab" -> down.put("windowsVirtualKeyCode", 9);
      case "Escape" -> down.put("windowsVirtualKeyCode", 27);
      default -> {
        if (key.length() == 1 && modifiers == 0) {
          down.put("text", key);
        }
      }
    }
    send("Input.dispatchKeyEvent", down);
    send("Input.dispatchKeyEvent", down.deepCopy().put("type", "keyUp"));
  }

  /** Types a text where the focus is. */
  public void type(String text) {
    send("Input.insertText", object().put("text", text));
  }

  /** Returns the value of a JavaScript expression as JSON; a promise is waited for. */
  public JsonNode read(String expression) {
    ObjectNode parameters =
        object().put("expression", expression).put("awaitPromise", true).put("returnByValue", true);
    JsonNode answer = send("Runtime.evaluate", parameters);
    if (answer.has("exceptionDetails")) {
      throw new AssertionError(expression + "\n" + answer.get("exceptionDetails"));
    }
    return answer.at("/result/value");
  }

  /** Returns the value of a JavaScript expression as text. */
  public String text(String expression) {
    return read(expression).asText();
  }

  /** Waits until a JavaScript condition holds. */
  public void until(String condition) {
    long end = System.nanoTime() + 20_000_000_000L;
    while (!read(condition).asBoolean()) { // each look is an answer of the browser
      if (System.nanoTime() > end) {
        throw new AssertionError("waited in vain for: " + condition);
      }
    }
  }

  /** Returns errors and warnings so far, those of the Content-Security-Policy included. */
  public List<String> complaints() {
    return List.copyOf(complaints);
  }

  /** Returns the addresses asked for so far. */
  public List<String> requests() {
    return List.copyOf(requests);
  }

  @Override
  public void close() {
    devTools.send(null, "Target.closeTarget", object().put("targetId", target));
  }
}
