package org.moveagain.content.web;

import java.time.LocalDate;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.moveagain.content.article.domain.Article;

/**
 * Who has checked an article.
 *
 * @param reviewed whether a named clinician has
 * @param text the same in words
 * @param reviewer who; absent as long as none has
 * @param lastReviewed when; absent as long as none has
 * @param nextReview when it is to be checked again; absent when not planned
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReviewView(boolean reviewed, String text, Article.@Nullable Person reviewer, @Nullable LocalDate lastReviewed,
		@Nullable LocalDate nextReview) {

	static ReviewView of(Article article) {
		Article.Person reviewer = article.reviewer();
		LocalDate reviewed = article.dates().reviewed();
		if (reviewer == null || reviewed == null) {
			return new ReviewView(false, "Not yet reviewed by a named clinician.", null, null,
					article.dates().nextReview());
		}
		String text = "Reviewed by %s, %s, on %s.".formatted(reviewer.name(), reviewer.role(),
				DayText.of(reviewed, Locale.forLanguageTag(article.language())));
		return new ReviewView(true, text, reviewer, reviewed, article.dates().nextReview());
	}

}
