/** The institution's keys, as far as those who look after them are told. */
@NullMarked
package org.attestory.signing.api;

import org.jspecify.annotations.NullMarked;
