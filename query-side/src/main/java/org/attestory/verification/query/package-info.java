/** The public answer to a verification code. */
@NullMarked
package org.attestory.verification.query;

import org.jspecify.annotations.NullMarked;
