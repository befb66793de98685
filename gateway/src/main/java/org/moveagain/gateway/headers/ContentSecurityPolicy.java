package org.moveagain.gateway.headers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.core.io.Resource;

/**
 * The Content-Security-Policy of every answer: everything from here, nothing inline but
 * the import map of the layout, which is known by its hash.
 */
final class ContentSecurityPolicy {

	private static final Pattern IMPORT_MAP = Pattern.compile("<script type=\"importmap\">(.*?)</script>",
			Pattern.DOTALL);

	private ContentSecurityPolicy() {
	}

	static String forLayout(Resource layout) {
		return String.join("; ", "default-src 'none'", "script-src 'self' '" + hash(importMap(layout)) + "'",
				"style-src 'self'", "img-src 'self' data:", "font-src 'self'", "connect-src 'self'",
				"form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'");
	}

	private static String importMap(Resource layout) {
		try {
			Matcher matcher = IMPORT_MAP.matcher(layout.getContentAsString(StandardCharsets.UTF_8));
			if (matcher.find()) {
				return matcher.group(1);
			}
			throw new IllegalStateException("There is no import map in " + layout.getFilename());
		}
		catch (IOException exception) {
			throw new UncheckedIOException("The layout can't be read: " + layout.getFilename(), exception);
		}
	}

	private static String hash(String script) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
			return "sha256-" + Base64.getEncoder().encodeToString(hash);
		}
		catch (NoSuchAlgorithmException exception) {
			throw new IllegalStateException("Every Java has SHA-256", exception);
		}
	}

}
