package org.moveagain.content.revision.domain;

/**
 * Who saved a revision.
 */
public sealed interface Author {

	/**
	 * An editor.
	 *
	 * @param subject the account's opaque id
	 */
	record Editor(String subject) implements Author {

		@Override
		public String toString() {
			return "editor:" + this.subject;
		}

	}

	/** A file that is shipped with the service. */
	record Shipped() implements Author {

		@Override
		public String toString() {
			return "shipped";
		}

	}

	/** A file of the folder that the operator mounts. */
	record Folder() implements Author {

		@Override
		public String toString() {
			return "folder";
		}

	}

	/**
	 * Reads what {@code toString} wrote.
	 * @param text as it is stored
	 * @return who it was
	 */
	static Author parse(String text) {
		return switch (text) {
			case "shipped" -> new Shipped();
			case "folder" -> new Folder();
			default -> new Editor(text.substring(text.indexOf(':') + 1));
		};
	}

}
