/** The institution's keys as administrators see them, and those that a demonstration makes for itself. */
@NullMarked
package org.attestory.signing.web;

import org.jspecify.annotations.NullMarked;
