package org.attestory.examination.query;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Gives the examination of files its threads. */
@Configuration(proxyBeanMethods = false)
class ExaminationConfiguration {

    private static final int THREADS = 2;
    private static final int MOST_WAITING = 16;

    /** Few, since a file may take a hundred megabytes of memory to read; a flood is refused instead of queued. */
    @Bean(destroyMethod = "dispose")
    Scheduler examinationThreads() {
        return Schedulers.newBoundedElastic(THREADS, MOST_WAITING, "examination", 60, true);
    }
}
