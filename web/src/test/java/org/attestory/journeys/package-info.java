/** The product as people use it: in a browser, with everything behind it. */
@NullMarked
package org.attestory.journeys;

import org.jspecify.annotations.NullMarked;
