/** The addresses that the test suites of the W3C ask; they exist only where that is switched on. */
@NullMarked
package org.attestory.conformance.web;

import org.jspecify.annotations.NullMarked;
