package kz.olshem.series.publication;

import kz.olshem.TestDatabase;

class WholeReleasesOnPostgresTest extends WholeReleasesSuite {

    WholeReleasesOnPostgresTest() {
        super(TestDatabase.POSTGRES);
    }
}
