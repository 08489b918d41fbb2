package kz.olshem.series;

import kz.olshem.TestDatabase;

class PublicationsOnH2Test extends PublicationsSuite {

    PublicationsOnH2Test() {
        super(TestDatabase.H2);
    }
}
