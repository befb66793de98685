package org.moveagain.content.revision.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Where an article stands: its newest revision, and what people see of it.
 *
 * @param slug its place in the address
 * @param version one more with every change; what If-Match compares
 * @param newest the newest revision
 * @param live what people see; null when it is not published
 * @param scheduled when the newest revision is to be published; null when not planned
 * @param publicVersion the version at which what people see last changed
 * @param announced the last {@code publicVersion} that is known to be in the topic
 * @param files hashes of the files that were taken into account already
 */
public record Head(String slug, long version, Revision newest, @Nullable Live live, @Nullable Instant scheduled,
		long publicVersion, long announced, List<String> files) {

	public Head {
		files = List.copyOf(files);
	}

	/**
	 * What people see.
	 *
	 * @param revision which
	 * @param text of it
	 * @param since when it was published
	 */
	public record Live(int revision, String text, Instant since) {

	}

	/**
	 * An article that is new.
	 * @param slug its place in the address
	 * @param text all of it
	 * @param author who wrote it
	 * @param at when
	 * @param publication when it is to be seen
	 * @return its first head
	 */
	public static Head first(String slug, String text, Author author, Instant at, Publication publication) {
		Revision revision = new Revision(slug, 1, text, author, at);
		Head empty = new Head(slug, 1, revision, null, null, 0, 0, List.of());
		return empty.show(publication, at, 1);
	}

	/**
	 * A further revision.
	 * @param text all of it
	 * @param author who wrote it
	 * @param at when
	 * @param publication when it is to be seen
	 * @return the head after that
	 */
	public Head revise(String text, Author author, Instant at, Publication publication) {
		Revision revision = new Revision(this.slug, this.newest.number() + 1, text, author, at);
		Head next = new Head(this.slug, this.version, revision, this.live, null, this.publicVersion, this.announced,
				this.files);
		return next.show(publication, at, this.version + 1);
	}

	/**
	 * The newest revision, to be seen.
	 * @param publication when
	 * @param now the time
	 * @return the head after that
	 */
	public Head publish(Publication publication, Instant now) {
		return show(publication, now, this.version + 1);
	}

	/**
	 * Nothing of it to be seen, now or later.
	 * @return the head after that
	 */
	public Head unpublish() {
		long next = this.version + 1;
		return new Head(this.slug, next, this.newest, null, null, (this.live != null) ? next : this.publicVersion,
				this.announced, this.files);
	}

	/**
	 * A file that is not to be looked at again.
	 * @param hash of its text
	 * @return the head after that
	 */
	public Head knows(String hash) {
		List<String> all = new ArrayList<>(this.files);
		all.add(hash);
		return new Head(this.slug, this.version, this.newest, this.live, this.scheduled, this.publicVersion,
				this.announced, all);
	}

	/**
	 * Whether the time of a planned publication has come.
	 * @param now the time
	 * @return whether it is due
	 */
	public boolean isDue(Instant now) {
		return this.scheduled != null && !this.scheduled.isAfter(now);
	}

	private Head show(Publication publication, Instant now, long next) {
		return switch (publication) {
			case Publication.Draft _ ->
				new Head(this.slug, next, this.newest, this.live, null, this.publicVersion, this.announced, this.files);
			case Publication.Now _ -> new Head(this.slug, next, this.newest,
					new Live(this.newest.number(), this.newest.text(), now), null, next, this.announced, this.files);
			case Publication.At at -> new Head(this.slug, next, this.newest, this.live, at.time(), this.publicVersion,
					this.announced, this.files);
		};
	}

}
