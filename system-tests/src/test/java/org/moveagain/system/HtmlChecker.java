package org.moveagain.system;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import nu.validator.validation.SimpleDocumentValidator;
import nu.validator.xml.SystemErrErrorHandler;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/**
 * The W3C's HTML checker.
 */
final class HtmlChecker {

	private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

	/**
	 * Came into the standard after this release of the checker, the newest on Central.
	 */
	private static final Set<String> NEWER = Set.of("Attribute “media” not allowed on element “meta” at this point.",
			"Bad value “importmap” for attribute “type” on element “script”: Bad script type: Subtype missing.");

	private HtmlChecker() {
	}

	/** What is wrong with a page. */
	static List<String> errors(String html) {
		List<String> errors = new ArrayList<>();
		ErrorHandler collect = new ErrorHandler() {

			@Override
			public void warning(SAXParseException exception) {
				// Advice, such as a section without a heading.
			}

			@Override
			public void error(SAXParseException exception) {
				if (!NEWER.contains(String.valueOf(exception.getMessage()))) {
					errors.add(exception.getLineNumber() + ": " + exception.getMessage());
				}
			}

			@Override
			public void fatalError(SAXParseException exception) {
				error(exception);
			}

		};
		try {
			SimpleDocumentValidator validator = new SimpleDocumentValidator();
			validator.setUpMainSchema(SCHEMA, new SystemErrErrorHandler());
			validator.setUpValidatorAndParsers(collect, false, false);
			validator.checkHtmlInputSource(new InputSource(new StringReader(html)));
			return errors;
		}
		catch (Exception exception) {
			throw new IllegalStateException(exception);
		}
	}

}
