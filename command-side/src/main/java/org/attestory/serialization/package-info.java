/** How messages, tokens and events become JSON, on every node whatever sides it runs. */
@NullMarked
package org.attestory.serialization;

import org.jspecify.annotations.NullMarked;
