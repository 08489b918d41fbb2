package kz.olshem.kernel;

import java.io.Serial;
import java.util.Map;

/**
 * An expected failure: said to people in their language ({@code problem.*} keys of the word files), to machines as RFC
 * 9457. Anything else that is thrown is a defect.
 */
public abstract sealed class Problem extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private Problem(String message) {
        super(message, null, false, false);
    }

    /** Stable code, also the end of its key in the word files. */
    public abstract String code();

    /** What the sentence of this problem names. */
    public abstract Map<String, Object> arguments();

    /** Nothing has this code. */
    public static final class Unknown extends Problem {
        @Serial
        private static final long serialVersionUID = 1;

        private final String kind;
        private final String wanted;

        /**
         * @param kind what was looked for, as the parameter is called: indicator, territory, direction, release
         */
        public Unknown(String kind, String wanted) {
            super("no " + kind + " " + wanted);
            this.kind = kind;
            this.wanted = wanted;
        }

        public String kind() {
            return kind;
        }

        @Override
        public String code() {
            return "unknown-" + kind;
        }

        @Override
        public Map<String, Object> arguments() {
            return Map.of("code", wanted);
        }
    }

    /** A parameter that cannot be read. */
    public static final class BadParameter extends Problem {
        @Serial
        private static final long serialVersionUID = 1;

        private final String parameter;
        private final String value;
        private final String expected;

        /**
         * @param expected the accepted forms, in code rather than words: {@code 2025, 2025-Q3}
         */
        public BadParameter(String parameter, String value, String expected) {
            super(parameter + "=" + value + ", expected " + expected);
            this.parameter = parameter;
            this.value = value;
            this.expected = expected;
        }

        public String parameter() {
            return parameter;
        }

        @Override
        public String code() {
            return "bad-parameter";
        }

        @Override
        public Map<String, Object> arguments() {
            return Map.of("parameter", parameter, "value", value, "expected", expected);
        }
    }

    /** What would answer is known, and cannot be reached now; the same question may be answered a moment later. */
    public static final class Unavailable extends Problem {
        @Serial
        private static final long serialVersionUID = 1;

        private final String what;

        /**
         * @param what the end of its code: database
         */
        public Unavailable(String what) {
            super("the " + what + " does not answer");
            this.what = what;
        }

        @Override
        public String code() {
            return "no-" + what;
        }

        @Override
        public Map<String, Object> arguments() {
            return Map.of();
        }
    }
}
