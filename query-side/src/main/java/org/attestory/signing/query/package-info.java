/** The institution's keys: where they live, which one signs what, and how long their certificates last. */
@NullMarked
package org.attestory.signing.query;

import org.jspecify.annotations.NullMarked;
