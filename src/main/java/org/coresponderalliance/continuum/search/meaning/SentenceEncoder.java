package org.coresponderalliance.continuum.search.meaning;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Makes vectors of sentences with the model all-MiniLM-L6-v2 (Reimers and Gurevych, Sentence-BERT, EMNLP 2019; in 8 bits), which runs on the processor,
 * within the site: no text leaves it. A sentence takes some milliseconds of one processor. May be used by several threads.
 */
final class SentenceEncoder implements AutoCloseable {

    /** Numbers in a vector. */
    static final int SIZE = 384;
    /** Word pieces that are read of a text, about 90 words; what comes behind does not count. The model was trained with no more, and twice of them would take twice the time. */
    private static final int LONGEST = 128;
    private static final String MODEL = "/all-minilm-l6-v2-q.onnx";
    private static final String WORD_PIECES = "/all-minilm-l6-v2-q-tokenizer.json";
    /** Where the library of word pieces unpacks its native part; else it would be the home of whoever runs the site. */
    private static final String UNPACKED = "ENGINE_CACHE_DIR";

    /** In bytes: loading the model goes deep, and a native stack that overflows ends the process. Running it needs less than the smallest stack there is. */
    private static final long STACK = 16L << 20;

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final HuggingFaceTokenizer wordPieces;

    private SentenceEncoder(OrtEnvironment environment, OrtSession session, HuggingFaceTokenizer wordPieces) {
        this.environment = environment;
        this.session = session;
        this.wordPieces = wordPieces;
    }

    /**
     * Loads the model; takes about half a second and 60 MB.
     *
     * @param folder for what its libraries unpack
     * @throws IOException  if a file cannot be read or written
     * @throws OrtException if the model cannot be run here
     * @throws LinkageError if there are no libraries for this system
     */
    static SentenceEncoder load(Path folder) throws IOException, OrtException, InterruptedException {
        var loading = new FutureTask<>(() -> loaded(folder));
        Thread.ofPlatform().daemon().name("sentence-encoder").stackSize(STACK).start(loading);
        try {
            return loading.get();
        } catch (ExecutionException failed) {
            switch (failed.getCause()) {
                case IOException unreadable -> throw unreadable;
                case OrtException unfit -> throw unfit;
                case LinkageError missing -> throw missing;
                default -> throw new IllegalStateException("The model could not be loaded", failed.getCause());
            }
        }
    }

    private static SentenceEncoder loaded(Path folder) throws IOException, OrtException {
        System.setProperty(UNPACKED, folder.toString());
        var environment = OrtEnvironment.getEnvironment();
        try (var model = resource(MODEL); var pieces = resource(WORD_PIECES); var options = new OrtSession.SessionOptions()) {
            // One query uses one processor, and nobody waits by spinning.
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            var wordPieces = HuggingFaceTokenizer.newInstance(pieces, Map.of("padding", "false", "truncation", "true", "maxLength", String.valueOf(LONGEST)));
            return new SentenceEncoder(environment, environment.createSession(model.readAllBytes(), options), wordPieces);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(SentenceEncoder.class.getResourceAsStream(name), name);
    }

    /** A text's vector, of length 1: the mean of those of its word pieces. @throws IllegalStateException if the model fails */
    float[] vector(String text) {
        var pieces = wordPieces.encode(text);
        try (var ids = tensor(pieces.getIds()); var mask = tensor(pieces.getAttentionMask()); var types = tensor(pieces.getTypeIds());
                var result = session.run(Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
            return ofLengthOne(sum(((float[][][]) result.get(0).getValue())[0]));
        } catch (OrtException e) {
            throw new IllegalStateException("A text could not be encoded", e);
        }
    }

    private OnnxTensor tensor(long[] numbers) throws OrtException {
        return OnnxTensor.createTensor(environment, new long[][] {numbers});
    }

    private static float[] sum(float[][] pieces) {
        var sum = new float[SIZE];
        for (var piece : pieces) {
            for (int i = 0; i < SIZE; i++) {
                sum[i] += piece[i];
            }
        }
        return sum;
    }

    private static float[] ofLengthOne(float[] vector) {
        var squares = 0.0;
        for (var number : vector) {
            squares += number * number;
        }
        var length = (float) Math.sqrt(squares);
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= length;
        }
        return vector;
    }

    @Override
    public void close() {
        try {
            wordPieces.close();
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("The model could not be closed", e);
        }
    }
}
