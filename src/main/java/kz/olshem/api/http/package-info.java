/**
 * How questions come in and answers go out: parameters, languages, conditional answers and what is kept, problems. It
 * must never know an indicator's fields.
 */
@NamedInterface("http")
@NullMarked
package kz.olshem.api.http;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
