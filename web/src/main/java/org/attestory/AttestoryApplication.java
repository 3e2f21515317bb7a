package org.attestory;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** Starts the sides that {@code attestory.sides} names. */
@SpringBootApplication
@ComponentScan(
        basePackages = "org.attestory",
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
        excludeFilters = @ComponentScan.Filter(type = FilterType.CUSTOM, classes = SideFilter.class))
public class AttestoryApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(AttestoryApplication.class, arguments);
    }
}
