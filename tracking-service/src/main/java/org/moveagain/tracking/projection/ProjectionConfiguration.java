package org.moveagain.tracking.projection;

import org.moveagain.tracking.diary.DiaryCollections;
import org.moveagain.tracking.ledger.ErasedSubjects;
import org.moveagain.tracking.log.Tombstones;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ProjectionConfiguration {

	/** The name of the collections that the projection writes. */
	static final String PROJECTED = "projected";

	/**
	 * What the projection writes: another generation than what people read for the moment
	 * in which everybody changes over to a new one.
	 */
	@Bean(name = PROJECTED, defaultCandidate = false)
	DiaryCollections projected(DiaryCollections read) {
		return read.of(read.generation());
	}

	@Bean
	Projector projector(Kinds kinds, @Qualifier(PROJECTED) DiaryCollections collections, DeadLetters deadLetters,
			Tombstones tombstones, ErasedSubjects erased) {
		return new Projector(kinds.over(collections), deadLetters, tombstones, erased);
	}

}
