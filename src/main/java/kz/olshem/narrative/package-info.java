/**
 * Floor 3: what the figures say. Sentences, key figures, the sum behind a status, and names where there is little room,
 * in three languages. It knows no chart, no file and no screen, and decides no number.
 */
@NullMarked
package kz.olshem.narrative;

import org.jspecify.annotations.NullMarked;
