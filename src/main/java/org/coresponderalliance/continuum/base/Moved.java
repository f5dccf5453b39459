package org.coresponderalliance.continuum.base;

/**
 * What was here stands in another place now, for good, and the viewer may see it there. Whoever knows nothing of that treats
 * it as not found; addresses lead on.
 */
public final class Moved extends NotFound {

    private final String page;
    private final String resource;

    /**
     * @param page     path and query of the page where it is
     * @param resource path of the same in the API
     */
    public Moved(String page, String resource) {
        super(Message.of("base.moved"));
        this.page = page;
        this.resource = resource;
    }

    public String page() {
        return page;
    }

    public String resource() {
        return resource;
    }
}
