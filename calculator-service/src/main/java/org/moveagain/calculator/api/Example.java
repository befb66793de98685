package org.moveagain.calculator.api;

import tools.jackson.databind.JsonNode;

/**
 * A request with its answer, as the file {@code examples.json} beside a calculator has
 * it.
 *
 * @param name for programs
 * @param summary what it shows
 * @param request the body to send
 * @param response the body that comes back, status 200
 */
record Example(String name, String summary, JsonNode request, JsonNode response) {

}
