package org.moveagain.content.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.moveagain.content.background.BackgroundWork;
import org.moveagain.content.revision.domain.Author;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Looks for articles in files: once among those that are shipped, again and again in the
 * operator's folder. A file that disappears changes nothing: an article is taken back
 * through the API. Counts for readiness until the shipped ones are taken.
 */
@Component
class FileArticles extends BackgroundWork implements HealthIndicator {

	private static final Logger log = LoggerFactory.getLogger(FileArticles.class);

	private static final Duration BEFORE_NEXT_TRY = Duration.ofSeconds(1);

	private final ResourcePatternResolver resources;

	private final FileIntake intake;

	private final FileProperties properties;

	/** When each file was changed, and how large it is. */
	private Map<Path, String> known = Map.of();

	/** They may lead to what comes later. */
	private Set<Path> leftOut = Set.of();

	private volatile boolean complete;

	FileArticles(ResourcePatternResolver resources, FileIntake intake, FileProperties properties) {
		super("article-files");
		this.resources = resources;
		this.intake = intake;
		this.properties = properties;
	}

	@Override
	public Health health() {
		return this.complete ? Health.up().build() : Health.outOfService().build();
	}

	@Override
	protected void work() throws InterruptedException {
		while (isRunning() && !takeShipped()) {
			Thread.sleep(BEFORE_NEXT_TRY);
		}
		while (isRunning() && this.properties.folder() != null) {
			lookIntoFolder();
			Thread.sleep(this.properties.lookEvery());
		}
	}

	private boolean takeShipped() throws InterruptedException {
		try {
			if (this.properties.shipped()) {
				this.intake.take(shipped());
			}
			this.complete = true;
		}
		catch (ExecutionException | IOException exception) {
			log.warn("Articles in files are looked for again: {}", exception.toString());
		}
		return this.complete;
	}

	private List<TextFile> shipped() throws IOException {
		List<TextFile> files = new ArrayList<>();
		for (Resource resource : this.resources.getResources("classpath*:articles/*.md")) {
			files.add(new TextFile(String.valueOf(resource.getFilename()), new Author.Shipped(),
					() -> resource.getContentAsString(StandardCharsets.UTF_8)));
		}
		return files;
	}

	/** Only what has changed since the last look is read. */
	private void lookIntoFolder() throws InterruptedException {
		Path folder = this.properties.folder();
		if (folder == null || !Files.isDirectory(folder)) {
			return;
		}
		try (Stream<Path> found = Files.list(folder)) {
			Map<Path, String> stamps = new TreeMap<>();
			for (Path file : found.filter((each) -> each.toString().endsWith(".md")).toList()) {
				stamps.put(file, Files.getLastModifiedTime(file) + "/" + Files.size(file));
			}
			Set<Path> changed = new TreeSet<>(stamps.keySet());
			changed.removeIf((file) -> Objects.equals(stamps.get(file), this.known.get(file)));
			if (!changed.isEmpty()) {
				changed.addAll(this.leftOut);
				changed.retainAll(stamps.keySet());
				this.leftOut = this.intake.take(changed.stream().map(FileArticles::file).toList())
					.stream()
					.map(Path::of)
					.collect(Collectors.toSet());
			}
			this.known = stamps;
		}
		catch (ExecutionException | IOException exception) {
			log.warn("The folder of articles is looked at again: {}", exception.toString());
		}
	}

	private static TextFile file(Path path) {
		return new TextFile(path.toString(), new Author.Folder(), () -> Files.readString(path));
	}

}
