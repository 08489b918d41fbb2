package kz.olshem.export.office.workbook;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The names of a workbook's worksheets: their limits are the format's, and no two may be equal. */
final class SheetNames {

    private static final int LONGEST = 31;

    private final Set<String> taken = new HashSet<>();

    /**
     * A name that no other sheet has, as near to what is wanted as can be.
     *
     * @param number of the sheet where one table needs several, from 1
     */
    String take(String wanted, int number) {
        String clean = wanted.replaceAll("[\\p{Cntrl}\\[\\]:*?/\\\\]", " ")
                .replaceAll("^'+|'+$", "")
                .strip();
        for (int i = number; ; i++) {
            String end = i == 1 ? "" : " (" + i + ")";
            String name = cut(clean.isEmpty() ? "1" : clean, LONGEST - end.length()) + end;
            if (taken.add(name.toLowerCase(Locale.ROOT))) {
                return name;
            }
        }
    }

    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most)
                .strip();
    }
}
