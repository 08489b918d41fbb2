package kz.olshem.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import kz.olshem.kernel.Language;

/** What a reader's window is like: its language, its light, its size. */
record Look(Language language, ColorScheme scheme, int width, int height) {

    static Look desk(Language language) {
        return new Look(language, ColorScheme.LIGHT, 1440, 900);
    }

    static Look phone(Language language) {
        return new Look(language, ColorScheme.LIGHT, 390, 844);
    }

    Look in(ColorScheme wanted) {
        return new Look(language, wanted, width, height);
    }

    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setColorScheme(scheme)
                .setViewportSize(width, height)
                .setLocale(language.locale().toLanguageTag())
                .setAcceptDownloads(true);
    }
}
