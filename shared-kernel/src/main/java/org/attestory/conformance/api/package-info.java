/** The interface through which the test suites of the W3C try our implementation of credentials; off unless asked for. */
@NullMarked
package org.attestory.conformance.api;

import org.jspecify.annotations.NullMarked;
