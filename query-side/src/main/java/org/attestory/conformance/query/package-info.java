/** Answers the test suites of the W3C with our implementation of credentials. */
@NullMarked
package org.attestory.conformance.query;

import org.jspecify.annotations.NullMarked;
