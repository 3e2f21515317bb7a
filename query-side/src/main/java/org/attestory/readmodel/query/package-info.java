/** Read models: projections write rows exactly once, queries read them, caches hear of every change. */
@NullMarked
package org.attestory.readmodel.query;

import org.jspecify.annotations.NullMarked;
