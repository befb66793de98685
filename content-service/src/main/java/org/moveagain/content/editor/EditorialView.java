package org.moveagain.content.editor;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.moveagain.content.feedback.Feedback;
import org.moveagain.content.revision.domain.Head;

/**
 * Where an article stands, for editors.
 *
 * @param slug its place in the address
 * @param state draft (nobody sees it), published, or changed (people see an older
 * revision)
 * @param version what If-Match takes
 * @param revision number of the newest revision
 * @param author of the newest revision
 * @param savedAt when it was saved
 * @param publishedRevision which one people see; absent when none
 * @param publishedSince since when
 * @param publishAt when the newest is to be published; absent when not planned
 * @param feedback what readers said; absent in answers to changes
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EditorialView(String slug, String state, long version, int revision, String author, Instant savedAt,
		@Nullable Integer publishedRevision, @Nullable Instant publishedSince, @Nullable Instant publishAt,
		Feedback.@Nullable Counts feedback) {

	static EditorialView of(Head head, Feedback.@Nullable Counts feedback) {
		Head.Live live = head.live();
		return new EditorialView(head.slug(), stateOf(head), head.version(), head.newest().number(),
				head.newest().author().toString(), head.newest().at(), (live != null) ? live.revision() : null,
				(live != null) ? live.since() : null, head.scheduled(), feedback);
	}

	private static String stateOf(Head head) {
		Head.Live live = head.live();
		if (live == null) {
			return "draft";
		}
		return (live.revision() == head.newest().number()) ? "published" : "changed";
	}

}
