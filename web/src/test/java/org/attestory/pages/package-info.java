/** The pages without the sides behind them: what the tests of pages share. */
@NullMarked
package org.attestory.pages;

import org.jspecify.annotations.NullMarked;
