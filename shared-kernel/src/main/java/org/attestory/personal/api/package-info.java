/** Personal data: text that belongs to a person and can be erased by destroying that person's key. */
@NullMarked
package org.attestory.personal.api;

import org.jspecify.annotations.NullMarked;
