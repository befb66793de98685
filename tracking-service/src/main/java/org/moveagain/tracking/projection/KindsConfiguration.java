package org.moveagain.tracking.projection;

import org.moveagain.events.tracking.AlertReply;
import org.moveagain.events.tracking.Goal;
import org.moveagain.events.tracking.ItemContract;
import org.moveagain.tracking.diary.DiaryCollections;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class KindsConfiguration {

	@Bean
	ItemKind<Goal> goalKind(RawRecords records, DiaryCollections collections) {
		return new ItemKind<>(ItemContract.GOALS, records, collections);
	}

	@Bean
	ItemKind<AlertReply> alertReplyKind(RawRecords records, DiaryCollections collections) {
		return new ItemKind<>(ItemContract.ALERT_REPLIES, records, collections);
	}

}
