/** The premise in words: what screen, slide, page and workbook say alike. It must never know how any of them looks. */
@NamedInterface("premise")
@NullMarked
package kz.olshem.narrative.premise;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
