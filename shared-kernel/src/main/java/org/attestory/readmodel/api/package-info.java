/** What administrators are told of read models and how they follow the history, and what they can do about it. */
@NullMarked
package org.attestory.readmodel.api;

import org.jspecify.annotations.NullMarked;
