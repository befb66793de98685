package org.moveagain.content.publication;

import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.moveagain.events.content.ContentTopics;
import org.moveagain.events.content.PublishedArticleCodec;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.TopicBuilder;

@Configuration(proxyBeanMethods = false)
class PublicationConfiguration {

	/** Made by Spring at the start where it is missing, with the broker's replication. */
	@Bean
	NewTopic articles() {
		return TopicBuilder.name(ContentTopics.ARTICLES)
			.partitions(1)
			.replicas(-1)
			.config(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT)
			.config(TopicConfig.MAX_COMPACTION_LAG_MS_CONFIG, "86400000")
			.build();
	}

	@Bean
	PublishedArticleCodec publishedArticleCodec() {
		return new PublishedArticleCodec();
	}

}
