package org.moveagain.content.article;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.moveagain.content.article.domain.Article;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/**
 * Reads the articles that are shipped. One that is not right stops the start, and says
 * where.
 */
@Configuration(proxyBeanMethods = false)
class ArticleConfiguration {

	@Bean
	Articles articles(ResourcePatternResolver resources) throws IOException {
		List<Article> articles = new ArrayList<>();
		for (Resource resource : resources.getResources("classpath*:articles/*.md")) {
			articles.add(ArticleReader.read(String.valueOf(resource.getFilename()),
					resource.getContentAsString(StandardCharsets.UTF_8)));
		}
		return new Articles(articles);
	}

}
