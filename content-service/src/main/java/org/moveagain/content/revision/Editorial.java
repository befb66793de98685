package org.moveagain.content.revision;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.moveagain.content.article.ArticleException;
import org.moveagain.content.article.ArticleReader;
import org.moveagain.content.article.Fault;
import org.moveagain.content.article.Links;
import org.moveagain.content.article.domain.Article;
import org.moveagain.content.revision.domain.Author;
import org.moveagain.content.revision.domain.Head;
import org.moveagain.content.revision.domain.Precondition;
import org.moveagain.content.revision.domain.Publication;
import org.moveagain.content.search.ArticleIndex;
import org.moveagain.support.problem.ProblemException;

import org.springframework.stereotype.Component;

/**
 * What editors do: save, publish now or later, take back, restore. Every text is read and
 * checked first, and nothing is changed that somebody else changed meanwhile.
 */
@Component
public class Editorial {

	private final ArticleStore store;

	private final ArticleIndex index;

	private final Clock clock;

	Editorial(ArticleStore store, ArticleIndex index, Clock clock) {
		this.store = store;
		this.index = index;
		this.clock = clock;
	}

	/**
	 * Saves a revision.
	 * @param slug its place in the address
	 * @param text Markdown with front matter
	 * @param author who saves it
	 * @param publication when it is to be seen
	 * @param precondition what the author read before
	 * @return the head after that
	 * @throws ProblemException when the text is not right, or the precondition fails
	 */
	public Head save(String slug, String text, Author author, Publication publication, Precondition precondition) {
		Optional<Head> before = this.store.head(slug);
		allow(precondition, before);
		checkText(slug, text, publication);
		if (before.isEmpty()) {
			Head first = Head.first(slug, text, author, now(), publication);
			if (!this.store.insert(first)) {
				throw RevisionProblems.stale();
			}
			return first;
		}
		return replace(before.get(), (head) -> head.revise(text, author, now(), publication));
	}

	/**
	 * Publishes the newest revision.
	 * @param slug its place in the address
	 * @param publication now or later
	 * @param precondition what the editor read before
	 * @return the head after that
	 */
	public Head publish(String slug, Publication publication, Precondition precondition) {
		Head head = existing(slug, precondition);
		checkText(slug, head.newest().text(), publication);
		return replace(head, (before) -> before.publish(publication, now()));
	}

	/**
	 * Takes an article back; its revisions stay.
	 * @param slug its place in the address
	 * @param precondition what the editor read before
	 * @return the head after that
	 */
	public Head unpublish(String slug, Precondition precondition) {
		return replace(existing(slug, precondition), Head::unpublish);
	}

	/**
	 * Makes the text of an old revision the newest.
	 * @param slug its place in the address
	 * @param number of the old one
	 * @param author who restores it
	 * @param publication when it is to be seen
	 * @param precondition what the author read before
	 * @return the head after that
	 */
	public Head restore(String slug, int number, Author author, Publication publication, Precondition precondition) {
		Head head = existing(slug, precondition);
		String text = this.store.revision(head, number).orElseThrow(RevisionProblems::notFound).text();
		checkText(slug, text, publication);
		return replace(head, (before) -> before.revise(text, author, now(), publication));
	}

	/**
	 * The head of an article that there must be.
	 * @param slug its place in the address
	 * @return the head
	 * @throws ProblemException not found, when it was never saved
	 */
	public Head head(String slug) {
		return this.store.head(slug).orElseThrow(RevisionProblems::notFound);
	}

	private Head existing(String slug, Precondition precondition) {
		Head head = head(slug);
		allow(precondition, Optional.of(head));
		return head;
	}

	private Head replace(Head before, UnaryOperator<Head> change) {
		Head after = change.apply(before);
		keepLinksWhole(before, after);
		if (!this.store.replace(before, after)) {
			throw RevisionProblems.stale();
		}
		return after;
	}

	private static void allow(Precondition precondition, Optional<Head> head) {
		switch (precondition) {
			case Precondition.None _ -> {
				if (head.isPresent()) {
					throw RevisionProblems.preconditionNeeded();
				}
			}
			case Precondition.Absent _ -> {
				if (head.isPresent()) {
					throw RevisionProblems.stale();
				}
			}
			case Precondition.Present _ -> {
				if (head.isEmpty()) {
					throw RevisionProblems.stale();
				}
			}
			case Precondition.Version wanted -> {
				if (head.isEmpty() || head.get().version() != wanted.version()) {
					throw RevisionProblems.stale();
				}
			}
		}
	}

	private void checkText(String slug, String text, Publication publication) {
		try {
			Article article = ArticleReader.read(text);
			if (!article.slug().equals(slug)) {
				throw new ArticleException(
						List.of(new Fault(1, "slug: the address says " + slug + ", the text " + article.slug())));
			}
			List<Fault> faults = Links.faults(article, anchors(publication instanceof Publication.Draft));
			if (!faults.isEmpty()) {
				throw new ArticleException(faults);
			}
		}
		catch (ArticleException exception) {
			throw RevisionProblems.faults(exception);
		}
	}

	/** A draft may lead to drafts; what is seen, only to what is seen. */
	private Function<String, Optional<? extends Collection<String>>> anchors(boolean draft) {
		return (slug) -> this.store.head(slug).flatMap((head) -> {
			if (head.live() != null) {
				return Optional.of(head.live().text());
			}
			return (draft || head.scheduled() != null) ? Optional.of(head.newest().text()) : Optional.empty();
		}).map((text) -> ArticleReader.read(text).anchors());
	}

	/** What others link to doesn't go away. */
	private void keepLinksWhole(Head before, Head after) {
		if (before.live() == null || after.publicVersion() == before.publicVersion()) {
			return;
		}
		Article old = ArticleReader.read(before.live().text());
		List<String> referrers;
		if (after.live() == null) {
			referrers = this.index.referrers(List.of(old.path()));
		}
		else {
			List<String> kept = ArticleReader.read(after.live().text()).anchors();
			referrers = this.index.referrers(old.anchors()
				.stream()
				.filter((anchor) -> !kept.contains(anchor))
				.map((anchor) -> old.path() + "#" + anchor)
				.toList());
		}
		List<String> others = referrers.stream().filter((slug) -> !slug.equals(before.slug())).toList();
		if (!others.isEmpty()) {
			throw RevisionProblems.linked(others);
		}
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
	}

}
