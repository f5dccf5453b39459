package org.coresponderalliance.continuum.search;

import org.coresponderalliance.continuum.testing.OpenSearchTest;

@OpenSearchTest
class OpenSearchEngineTests extends EngineTests {}
