package org.coresponderalliance.continuum.search;

import org.coresponderalliance.continuum.testing.DatabaseTest;

@DatabaseTest
class LuceneEngineTests extends EngineTests {}
