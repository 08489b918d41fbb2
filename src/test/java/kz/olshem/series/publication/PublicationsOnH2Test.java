package kz.olshem.series.publication;

import kz.olshem.TestDatabase;

class PublicationsOnH2Test extends PublicationsSuite {

    PublicationsOnH2Test() {
        super(TestDatabase.H2);
    }
}
