package kz.olshem.series;

import kz.olshem.TestDatabase;

class PublicationsOnPostgresTest extends PublicationsSuite {

    PublicationsOnPostgresTest() {
        super(TestDatabase.POSTGRES);
    }
}
