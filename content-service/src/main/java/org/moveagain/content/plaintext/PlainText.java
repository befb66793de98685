package org.moveagain.content.plaintext;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the structure of an article that was written as plain text: a type label, a
 * title, a line "category · date", a summary, section titles on lines of their own, and
 * lists with bullets. Nothing is invented: what can't be found is left to the editor.
 */
public final class PlainText {

	private static final Pattern BULLET = Pattern.compile("^\\s*[•‣◦▪·*–-]\\s+(.*)$");

	private static final Pattern FILED = Pattern.compile("^(.+?)\\s+·\\s+(\\d{4}-\\d{2}-\\d{2})$");

	private static final Pattern MARKUP = Pattern.compile("([\\\\`*_{}<>#\\[\\]|])(?!\\()");

	private static final Pattern LINK = Pattern.compile("\\[[^\\[\\]]*]\\([^()\\s]*\\)");

	private static final int LONGEST_TITLE = 80;

	private final List<String> lines;

	private int next;

	private PlainText(String text) {
		this.lines = text.lines().map(String::stripTrailing).toList();
	}

	/**
	 * Turns plain text into Markdown with front matter.
	 * @param text as it was written
	 * @param today the date for what has none
	 * @return Markdown for an editor to complete and save
	 */
	public static String toMarkdown(String text, LocalDate today) {
		return new PlainText(text).markdown(today);
	}

	private String markdown(LocalDate today) {
		String type = "Educational article";
		String title = "";
		String category = "";
		LocalDate published = today;
		List<String> opening = opening();
		if (opening.size() > 1) {
			type = opening.getFirst();
			title = opening.get(1);
		}
		else if (opening.size() == 1) {
			title = opening.getFirst();
		}
		Optional<Matcher> filed = filed();
		if (filed.isPresent()) {
			category = filed.get().group(1);
			published = date(filed.get().group(2)).orElse(today);
		}
		String summary = filed.isPresent() ? paragraph() : "";
		StringBuilder body = new StringBuilder();
		String help = body(body);
		return """
				---
				slug: %s
				language: en
				type: %s
				title: %s
				category: %s
				tags: []
				published: %s
				updated: %s
				summary: %s
				helpSection: %s
				sources: []
				related: []
				---

				%s""".formatted(anchor(title), quoted(type), quoted(title), quoted(category), published,
				today.isBefore(published) ? published : today, quoted(summary), quoted(help), body);
	}

	/** The short lines before the line with category and date, or before the text. */
	private List<String> opening() {
		List<String> opening = new ArrayList<>();
		while (this.next < this.lines.size() && opening.size() < 2) {
			String line = this.lines.get(this.next).strip();
			if (line.isEmpty()) {
				this.next++;
			}
			else if (isShort(line) && !FILED.matcher(line).matches() && !BULLET.matcher(line).matches()) {
				opening.add(line);
				this.next++;
			}
			else {
				break;
			}
		}
		return opening;
	}

	private Optional<Matcher> filed() {
		skipBlank();
		if (this.next < this.lines.size()) {
			Matcher filed = FILED.matcher(this.lines.get(this.next).strip());
			if (filed.matches()) {
				this.next++;
				return Optional.of(filed);
			}
		}
		return Optional.empty();
	}

	private String paragraph() {
		skipBlank();
		StringBuilder paragraph = new StringBuilder();
		while (this.next < this.lines.size() && !this.lines.get(this.next).isBlank()) {
			paragraph.append(paragraph.isEmpty() ? "" : " ").append(this.lines.get(this.next++).strip());
		}
		return paragraph.toString();
	}

	/** Writes the sections, and says which looks like the one about getting help. */
	private String body(StringBuilder body) {
		String help = "";
		boolean list = false;
		while (this.next < this.lines.size()) {
			String line = this.lines.get(this.next);
			Matcher bullet = BULLET.matcher(line);
			if (line.isBlank()) {
				list = false;
			}
			else if (bullet.matches()) {
				body.append(list ? "" : "\n").append("- ").append(escaped(bullet.group(1))).append('\n');
				list = true;
			}
			else if (isTitle()) {
				String title = line.strip();
				if (!title.equalsIgnoreCase("Article content")) {
					body.append("\n## ").append(escaped(title)).append('\n');
					help = isHelp(title) ? anchor(title) : help;
				}
			}
			else {
				body.append('\n').append(escaped(paragraph())).append('\n');
				continue;
			}
			this.next++;
		}
		return help;
	}

	/** Short, alone between blank lines, and not ended like a sentence. */
	private boolean isTitle() {
		String line = this.lines.get(this.next).strip();
		boolean alone = (this.next == 0 || this.lines.get(this.next - 1).isBlank())
				&& (this.next + 1 >= this.lines.size() || this.lines.get(this.next + 1).isBlank());
		return alone && isShort(line);
	}

	private static boolean isShort(String line) {
		return line.length() <= LONGEST_TITLE && !line.matches(".*[.:;,]$") && !LINK.matcher(line).find();
	}

	private static boolean isHelp(String title) {
		String lower = title.toLowerCase(Locale.ROOT);
		return lower.contains("help") || lower.contains("medical review") || lower.contains("see a doctor");
	}

	private void skipBlank() {
		while (this.next < this.lines.size() && this.lines.get(this.next).isBlank()) {
			this.next++;
		}
	}

	/**
	 * Links stay links; everything else that Markdown would read as markup stays text.
	 */
	private static String escaped(String text) {
		StringBuilder escaped = new StringBuilder();
		Matcher link = LINK.matcher(text);
		int from = 0;
		while (link.find()) {
			escaped.append(MARKUP.matcher(text.substring(from, link.start())).replaceAll("\\\\$1"))
				.append(link.group());
			from = link.end();
		}
		return escaped.append(MARKUP.matcher(text.substring(from)).replaceAll("\\\\$1")).toString();
	}

	private static String quoted(String text) {
		return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\t", " ") + '"';
	}

	private static Optional<LocalDate> date(String text) {
		try {
			return Optional.of(LocalDate.parse(text));
		}
		catch (DateTimeParseException exception) {
			return Optional.empty();
		}
	}

	private static String anchor(String title) {
		String words = title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
		return words.replaceAll("^-|-$", "");
	}

}
