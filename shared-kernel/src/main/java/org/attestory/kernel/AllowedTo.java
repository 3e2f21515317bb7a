package org.attestory.kernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may send a command. The command side refuses a command without this annotation, and one whose actor holds none of
 * the roles. Whether the actor may touch this particular aggregate is the aggregate's own rule.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface AllowedTo {

    /** Any one of these roles is enough. */
    Role[] value() default {};

    /** Whether the system's own policies may send it too. */
    boolean system() default false;

    /** Whether it needs no account at all. */
    boolean anyone() default false;
}
