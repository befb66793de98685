package org.moveagain.tracking.plans.domain;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.moveagain.events.tracking.Plan;

/**
 * What of a person's plans matters on a day.
 *
 * @param flare the flare plan, in the seven days after a flare was marked; absent else
 * @param step the step back to work that is next: the last that has begun and is not
 * done, or the first that is to come
 * @param done how many steps are done
 * @param steps how many steps there are
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlansNow(Plan.@Nullable Flare flare, Plan.@Nullable Step step, int done, int steps) {

	/** For so many days a flare counts, the day itself included. */
	public static final int FLARE_DAYS = 7;

	/**
	 * Picks what matters.
	 * @param plans of the person
	 * @param today the day
	 * @param lastFlare the last day that was marked as a flare; null when none was
	 * @return what matters; everything may be absent
	 */
	public static PlansNow of(List<Plan> plans, LocalDate today, @Nullable LocalDate lastFlare) {
		boolean inFlare = lastFlare != null && lastFlare.isAfter(today.minusDays(FLARE_DAYS))
				&& !lastFlare.isAfter(today);
		Plan.Flare flare = plans.stream()
			.filter((plan) -> inFlare && plan.kind() == Plan.Kind.FLARE)
			.findFirst()
			.map(Plan::flare)
			.orElse(null);
		List<Plan.Step> steps = plans.stream().flatMap((plan) -> plan.steps().stream()).toList();
		List<Plan.Step> open = steps.stream().filter((step) -> !step.done()).toList();
		Plan.Step next = open.stream()
			.filter((step) -> !step.from().isAfter(today))
			.reduce((earlier, later) -> later)
			.or(() -> open.stream().findFirst())
			.orElse(null);
		return new PlansNow(flare, next, steps.size() - open.size(), steps.size());
	}

}
