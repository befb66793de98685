package org.moveagain.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/**
 * Generated articles: about 600 words each from a vocabulary of 5,000, the usual words of
 * health texts first; the same ones in every run.
 */
final class Articles {

	private static final List<String> WORDS = List.of("back", "pain", "movement", "walking", "sleep", "muscle", "nerve",
			"sitting", "lifting", "exercise", "therapy", "leg", "neck", "morning", "evening", "week", "slowly", "often",
			"people", "strength", "balance", "posture", "spine", "joint", "clinic", "doctor", "plan", "goal", "rest",
			"activity", "breathing", "stress", "mood", "habit", "chair", "desk", "garden", "stairs", "swimming",
			"cycling", "sciatica", "numbness", "tingling", "stiffness", "flare", "recovery", "evidence", "guideline",
			"scan", "disc");

	private static final List<String> SYLLABLES = List.of("ba", "ke", "lo", "mu", "ri", "sta", "ven", "tor", "pil",
			"dra");

	private static final int VOCABULARY = 5_000;

	private static final int SECTIONS = 8;

	private static final int WORDS_OF_SECTION = 75;

	private Articles() {
	}

	static void write(Path folder, int count) throws IOException {
		Files.createDirectories(folder);
		for (int number = 0; number < count; number++) {
			Files.writeString(folder.resolve(slug(number) + ".md"), text(slug(number), title(number), number));
		}
	}

	static String slug(int number) {
		return "generated-" + number;
	}

	static String title(int number) {
		Random random = new Random(number);
		return "About %s and %s, %d".formatted(word(random), word(random), number);
	}

	static String word(Random random) {
		// As in real texts (Zipf): the second word is half as frequent as the first, and
		// so on.
		int rank = (int) Math.pow(VOCABULARY, random.nextDouble()) - 1;
		return (rank < WORDS.size()) ? WORDS.get(rank) : invented(rank);
	}

	/** A word that no text has, always the same for a rank. */
	private static String invented(int rank) {
		StringBuilder word = new StringBuilder();
		for (int left = rank; left > 0; left /= SYLLABLES.size()) {
			word.append(SYLLABLES.get(left % SYLLABLES.size()));
		}
		return word.append("en").toString();
	}

	static String text(String slug, String title, long seed) {
		Random random = new Random(seed);
		StringBuilder body = new StringBuilder();
		for (int section = 0; section < SECTIONS; section++) {
			body.append("## Part %d about %s%n%n".formatted(section + 1, word(random)));
			for (int word = 0; word < WORDS_OF_SECTION; word++) {
				body.append(word(random)).append((word % 12 == 11) ? ". " : " ");
			}
			body.append("\n\n");
		}
		return """
				---
				slug: %s
				language: en
				type: Educational article
				title: "%s"
				category: Category %d
				tags: [%s]
				published: 2025-%02d-%02d
				updated: 2026-01-01
				summary: Generated for a measurement.
				helpSection: when-to-get-help
				sources:
				  - {name: NHS, title: Back pain, year: 2023, url: "https://www.nhs.uk/conditions/back-pain/"}
				related:
				  - {title: Log, href: /log}
				---

				%s## When to get help

				When it hurts more.
				""".formatted(slug, title, seed % 12, word(random), 1 + random.nextInt(12), 1 + random.nextInt(28),
				body);
	}

}
