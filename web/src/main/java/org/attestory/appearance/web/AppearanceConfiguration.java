package org.attestory.appearance.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.config.ResourceHandlerRegistry;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.server.i18n.LocaleContextResolver;

/** Texts, languages and files that all pages use. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({AppearanceSettings.class, PublicAddress.class})
class AppearanceConfiguration implements WebFluxConfigurer {

    /** WebVTT, which the framework does not know; browsers that are told not to guess would ignore the captions. */
    private static final MediaType CAPTIONS = new MediaType("text", "vtt", StandardCharsets.UTF_8);

    /** One bundle for each capability, found by itself: {@code messages/<capability>.properties} and its translations. */
    @Bean
    MessageSource messageSource() throws IOException {
        Resource[] bundles = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties");
        String[] names = Arrays.stream(bundles)
                .map(bundle -> Objects.requireNonNull(bundle.getFilename()).replace(".properties", ""))
                .filter(name -> !name.contains("_"))
                .sorted()
                .map(name -> "messages/" + name)
                .toArray(String[]::new);
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames(names);
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    @Bean
    LocaleContextResolver localeContextResolver() {
        return new LanguageOfRequest();
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        CacheControl anHour = CacheControl.maxAge(Duration.ofHours(1)).cachePublic();
        CacheControl aYear =
                CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
        serve(registry, "/css/**", "classpath:/static/css/", anHour);
        serve(registry, "/js/**", "classpath:/static/js/", anHour);
        serve(registry, "/images/**", "classpath:/static/images/", anHour);
        serve(registry, "/fonts/**", "classpath:/static/fonts/", aYear);
        serve(registry, "/schemas/**", "classpath:/static/schemas/", anHour);
        serve(registry, "/media/**", "classpath:/media/", anHour);
        serve(registry, "/webjars/**", "classpath:/META-INF/resources/webjars/", anHour);
    }

    private static void serve(ResourceHandlerRegistry registry, String paths, String location, CacheControl caching) {
        registry.addResourceHandler(paths)
                .addResourceLocations(location)
                .setCacheControl(caching)
                .setMediaTypes(Map.of("vtt", CAPTIONS));
    }
}
