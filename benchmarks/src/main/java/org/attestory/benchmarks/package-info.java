/** Measures the platform against the ceiling of the machine it runs on, in one run. */
@NullMarked
package org.attestory.benchmarks;

import org.jspecify.annotations.NullMarked;
