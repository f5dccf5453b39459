package org.coresponderalliance.continuum.base;

import java.util.Map;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;

/** Marks links to people, so that they can be told from other links. */
final class MentionAttributes implements AttributeProvider {

    @Override
    public void setAttributes(Node node, String tagName, Map<String, String> attributes) {
        if (node instanceof Link link && link.getDestination().startsWith("/members/")) {
            attributes.put("class", "mention");
        }
    }
}
