/** The template studio: pages on which instructors and administrators decide how certificates look. */
@NullMarked
package org.attestory.template.web;

import org.jspecify.annotations.NullMarked;
