package kz.olshem.series.publication;

import kz.olshem.TestDatabase;

class WholeReleasesOnH2Test extends WholeReleasesSuite {

    WholeReleasesOnH2Test() {
        super(TestDatabase.H2);
    }
}
