package org.coresponderalliance.continuum.administration.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.coresponderalliance.continuum.administration.archive.ArchiveFile.Line;
import org.coresponderalliance.continuum.base.InvalidInput;

/**
 * Where in the file the posts of each topic stand: an archive has them as they were written, scattered, and a discussion is
 * taken over as a whole. Holds 20 bytes for each post in memory.
 */
final class TopicPosts implements AutoCloseable {

    private final Map<String, Integer> topics = new HashMap<>();
    private final String name;
    private final FileChannel file;
    private long[] offsets = new long[1024];
    private int[] lengths = new int[1024];
    private int[] lines = new int[1024];
    private int[] owners = new int[1024];
    private int count;
    /** Of each topic, where its posts begin in {@code order}; one more at the end. */
    private int[] starts = new int[0];
    private int[] order = new int[0];

    private TopicPosts(ArchiveFile posts) throws IOException {
        this.name = posts.name();
        this.file = FileChannel.open(posts.path());
    }

    /** Reads both files once. @param rejects hears of posts that belong nowhere */
    static TopicPosts of(ArchiveFolder folder, Rejects rejects) {
        try {
            var index = new TopicPosts(folder.posts());
            folder.topics().each(index::addTopic);
            folder.posts().each(line -> index.addPost(line, rejects));
            index.sort();
            return index;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void addTopic(Line line) {
        try {
            topics.putIfAbsent(ArchiveLines.id("tid", line.as(ArchiveLines.Topic.class).tid()), line.number());
        } catch (InvalidInput toldOnceItsTurnComes) {
            // The line is read again as a whole then.
        }
    }

    private void addPost(Line line, Rejects rejects) {
        try {
            var tid = ArchiveLines.id("tid", line.as(ArchiveLines.PostHead.class).tid());
            var topic = topics.get(tid);
            if (topic == null) {
                throw new InvalidInput("tid", "administration.import.unknown", tid, "topics.jsonl");
            }
            add(line, topic);
        } catch (InvalidInput invalid) {
            rejects.add(line, invalid);
        }
    }

    private void add(Line line, int topic) {
        if (count == offsets.length) {
            offsets = Arrays.copyOf(offsets, count * 2);
            lengths = Arrays.copyOf(lengths, count * 2);
            lines = Arrays.copyOf(lines, count * 2);
            owners = Arrays.copyOf(owners, count * 2);
        }
        offsets[count] = line.offset();
        lengths[count] = line.bytes().length;
        lines[count] = line.number();
        owners[count] = topic;
        count++;
    }

    /** By counting: posts of one topic keep their order. */
    private void sort() {
        starts = new int[Arrays.stream(owners, 0, count).max().orElse(0) + 2];
        for (int i = 0; i < count; i++) {
            starts[owners[i] + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        var next = starts.clone();
        order = new int[count];
        for (int i = 0; i < count; i++) {
            order[next[owners[i]]++] = i;
        }
        owners = new int[0];
    }

    int size() {
        return count;
    }

    /** Whether the topic's line is the first with its id. */
    boolean isFirst(String tid, Line line) {
        return Integer.valueOf(line.number()).equals(topics.get(tid));
    }

    int count(Line topic) {
        return topic.number() + 1 < starts.length ? starts[topic.number() + 1] - starts[topic.number()] : 0;
    }

    /** The posts of a topic, in the order of the file. May be called from several threads. */
    List<Line> of(Line topic) {
        return IntStream.range(0, count(topic)).mapToObj(i -> line(order[starts[topic.number()] + i])).toList();
    }

    private Line line(int at) {
        var bytes = ByteBuffer.allocate(lengths[at]);
        try {
            while (bytes.hasRemaining() && file.read(bytes, offsets[at] + bytes.position()) >= 0) {
                // a read may bring less than was asked for
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new Line(name, lines[at], offsets[at], bytes.array());
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException harmless) {
            throw new UncheckedIOException(harmless);
        }
    }
}
