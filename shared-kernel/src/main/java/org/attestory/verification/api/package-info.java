/** The public question: what does this code attest, and does it hold? */
@NullMarked
package org.attestory.verification.api;

import org.jspecify.annotations.NullMarked;
