package kz.olshem.series.publication;

import kz.olshem.TestDatabase;

class PublicationsOnPostgresTest extends PublicationsSuite {

    PublicationsOnPostgresTest() {
        super(TestDatabase.POSTGRES);
    }
}
