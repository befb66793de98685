package org.moveagain.events.tracking;

/**
 * How items of one kind are published.
 *
 * @param topic the name of their topic
 * @param type what {@code ce_type} begins with, such as
 * {@code org.moveagain.tracking.goal}; {@code .created.v1}, {@code .revised.v1} or
 * {@code .deleted.v1} follows
 * @param items the class of the items
 * @param <T> what kind of item
 */
public record ItemContract<T extends Item>(String topic, String type, Class<T> items) {

	/** What people want to reach; under {@link EntryStream#REVISED} only. */
	public static final ItemContract<Goal> GOALS = new ItemContract<>(TrackingTopics.GOALS,
			"org.moveagain.tracking.goal", Goal.class);

	/** What people answered to alerts; under {@link EntryStream#REVISED} only. */
	public static final ItemContract<AlertReply> ALERT_REPLIES = new ItemContract<>(TrackingTopics.ALERT_REPLIES,
			"org.moveagain.tracking.alert-reply", AlertReply.class);

	/** What people have planned; under {@link EntryStream#REVISED} only. */
	public static final ItemContract<Plan> PLANS = new ItemContract<>(TrackingTopics.PLANS,
			"org.moveagain.tracking.plan", Plan.class);

	/** What people answered to questionnaires. */
	public static final ItemContract<QuestionnaireResponse> RESPONSES = new ItemContract<>(TrackingTopics.RESPONSES,
			"org.moveagain.tracking.response", QuestionnaireResponse.class);

}
