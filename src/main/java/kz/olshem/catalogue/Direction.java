package kz.olshem.catalogue;

import kz.olshem.kernel.LocalizedText;

/**
 * A direction that the council follows.
 *
 * @param position place among the directions, from 1
 * @param lead     the indicator that stands for the direction on the overview
 */
public record Direction(String code, int position, LocalizedText name, LocalizedText description, IndicatorCode lead) {}
