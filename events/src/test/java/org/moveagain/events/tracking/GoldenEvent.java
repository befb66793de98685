package org.moveagain.events.tracking;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

import tools.jackson.databind.json.JsonMapper;

import org.moveagain.events.UndecodableEventException;

/**
 * A record as it once was in the log. These files are never changed: what was readable
 * stays readable.
 */
record GoldenEvent(String key, Map<String, String> headers, String value) {

	static GoldenEvent load(String name) {
		try (InputStream file = GoldenEvent.class.getResourceAsStream("/golden/" + name + ".json")) {
			return JsonMapper.shared().readValue(Objects.requireNonNull(file, name), GoldenEvent.class);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	EntryEvent decode() throws UndecodableEventException {
		EntryKey parsed = EntryKey.parse(this.key.getBytes(StandardCharsets.UTF_8)).orElseThrow();
		return new EntryEventCodec().decode(parsed, this.headers, this.value.getBytes(StandardCharsets.UTF_8));
	}

}
