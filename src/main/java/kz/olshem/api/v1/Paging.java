package kz.olshem.api.v1;

import kz.olshem.api.http.Query;
import kz.olshem.kernel.Problem;

/**
 * Which part of a long list is asked for. Pages are cut by number and not by a cursor: a page names its release, in
 * which nothing ever moves.
 *
 * @param limit  rows at most
 * @param offset rows to pass over first
 */
public record Paging(int limit, int offset) {

    /** Rows of one answer at most; also how many there are where nobody names a limit. */
    public static final int MOST = 100_000;

    private static final int DIGITS = 9;

    /**
     * @throws Problem.BadParameter for a limit that is not 1 to {@link #MOST}, or an offset that is no whole number
     */
    static Paging of(Query query) {
        int limit = number(query, "limit", MOST, "1–" + MOST);
        if (limit < 1 || limit > MOST) {
            throw new Problem.BadParameter("limit", String.valueOf(limit), "1–" + MOST);
        }
        return new Paging(limit, number(query, "offset", 0, "0, 100, 200"));
    }

    private static int number(Query query, String name, int absent, String expected) {
        return query.text(name)
                .map(text -> {
                    if (!text.matches("0|[1-9][0-9]*") || text.length() > DIGITS) {
                        throw new Problem.BadParameter(name, text, expected);
                    }
                    return Integer.parseInt(text);
                })
                .orElse(absent);
    }

    /** Whether everything fits into one answer, so that nothing needs to be counted. */
    boolean holds(int rows) {
        return offset == 0 && rows <= limit;
    }

    Paging next() {
        return new Paging(limit, offset + limit);
    }
}
