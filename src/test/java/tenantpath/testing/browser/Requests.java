package tenantpath.testing.browser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import java.util.Set;

/** Tells the requests among the events that the browser's driver logs. */
final class Requests {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Set<String> ASKING =
      Set.of("Network.requestWillBeSent", "Network.webSocketCreated");

  private Requests() {}

  /** The address that an event asks for, without its fragment. */
  static Optional<String> asked(String event) {
    try {
      JsonNode message = MAPPER.readTree(event).path("message");
      JsonNode parameters = message.path("params");
      return ASKING.contains(message.path("method").asText())
          ? Optional.of(
              parameters.path("request").path("url").asText(parameters.path("url").asText()))
          : Optional.empty();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the driver logs JSON", e);
    }
  }
}
