package org.moveagain.tracking.projection;

import org.moveagain.tracking.diary.DiaryCollections;
import org.moveagain.tracking.ledger.ErasedSubjects;
import org.moveagain.tracking.log.Tombstones;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ProjectionConfiguration {

	@Bean
	Projector projector(Kinds kinds, DiaryCollections collections, DeadLetters deadLetters, Tombstones tombstones,
			ErasedSubjects erased) {
		return new Projector(kinds.over(collections), deadLetters, tombstones, erased);
	}

}
