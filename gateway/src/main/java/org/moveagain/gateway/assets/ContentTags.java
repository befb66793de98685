package org.moveagain.gateway.assets;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.core.io.Resource;
import org.springframework.util.DigestUtils;

/**
 * Validators made of a resource's content. Its time would not do: in a reproducible build
 * every file of every version has the same one. They are weak, because Tomcat doesn't
 * compress what has a strong one.
 */
final class ContentTags {

	private final Map<String, String> tags = new ConcurrentHashMap<>();

	String of(Resource resource) {
		try {
			URL url = resource.getURL();
			return this.tags.computeIfAbsent(url.toString(), (key) -> compute(resource));
		}
		catch (IOException exception) {
			throw new UncheckedIOException(exception);
		}
	}

	private static String compute(Resource resource) {
		try (InputStream content = resource.getInputStream()) {
			return "W/\"" + DigestUtils.md5DigestAsHex(content) + "\"";
		}
		catch (IOException exception) {
			throw new UncheckedIOException(exception);
		}
	}

}
