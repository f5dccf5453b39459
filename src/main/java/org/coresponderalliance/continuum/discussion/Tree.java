package org.coresponderalliance.continuum.discussion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.coresponderalliance.continuum.discussion.ThreadQueries.Answers;
import org.jspecify.annotations.Nullable;

/**
 * The order and indents in which the posts of one page are read. Posts are flat in the database; who answers whom makes the
 * tree. Replies stand under what they answer, indented by at most {@value #DEEPEST} steps; deeper ones stand in the
 * last step and say whom they answer, as do replies to a post on another page. A post that the viewer may not see keeps its
 * place, empty, where others answer it.
 */
final class Tree {

    static final int DEEPEST = 3;

    /**
     * A place in the order.
     *
     * @param depth   0 to {@value #DEEPEST}
     * @param apart   whether the post says whom it answers, because that is not plain from where it stands
     * @param visible whether the viewer sees the post; else an empty place stands there
     */
    record Node(int number, int depth, boolean apart, boolean visible) {}

    private final Map<Integer, List<Integer>> children = new HashMap<>();
    private final Map<Integer, @Nullable Integer> parents = new TreeMap<>();
    private final Set<Integer> visible;
    private final Map<Integer, Node> nodes = new LinkedHashMap<>();

    private Tree(List<Answers> answers, Set<Integer> visible) {
        this.visible = visible;
        answers.forEach(one -> parents.put(one.number(), one.replyTo()));
        parents.forEach((number, parent) -> children.computeIfAbsent(parent != null && parents.containsKey(parent) ? parent : 0,
                key -> new ArrayList<>()).add(number));
    }

    /** @param visible numbers of the posts that the viewer sees */
    static List<Node> of(List<Answers> answers, Set<Integer> visible) {
        var tree = new Tree(answers, visible);
        tree.children.getOrDefault(0, List.of()).forEach(number -> tree.add(number, 0));
        return List.copyOf(tree.nodes.values());
    }

    private void add(int number, int level) {
        if (!visible.contains(number) && !isAnswered(number)) {
            return;
        }
        var parent = parents.get(number);
        var elsewhere = parent != null && parent > 1 && !parents.containsKey(parent);
        nodes.put(number, new Node(number, Math.min(level, DEEPEST), elsewhere || level > DEEPEST, visible.contains(number)));
        children.getOrDefault(number, List.of()).forEach(child -> add(child, level + 1));
    }

    private boolean isAnswered(int number) {
        return children.getOrDefault(number, List.of()).stream().anyMatch(child -> visible.contains(child) || isAnswered(child));
    }
}
