package org.moveagain.content.editor;

import java.time.Clock;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;
import org.moveagain.content.revision.domain.Publication;
import org.moveagain.support.problem.ProblemException;

/**
 * When what is saved is to be seen.
 *
 * @param state "published" (also when nothing is said) or "draft"
 * @param publishAt instead of a state: a time in the future, with an offset
 */
record SaveOptions(@Nullable String state, @Nullable OffsetDateTime publishAt) {

	Publication publication(Clock clock) {
		if (this.publishAt != null) {
			if (this.state != null) {
				throw ProblemException.invalidInput("publishAt", "either state or publishAt");
			}
			if (!this.publishAt.toInstant().isAfter(clock.instant())) {
				throw ProblemException.invalidInput("publishAt", "a time in the future is needed");
			}
			return new Publication.At(this.publishAt.toInstant());
		}
		return switch (this.state) {
			case null -> new Publication.Now();
			case "published" -> new Publication.Now();
			case "draft" -> new Publication.Draft();
			default -> throw ProblemException.invalidInput("state", "draft or published");
		};
	}

}
