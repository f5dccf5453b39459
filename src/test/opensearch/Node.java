import java.io.IOException;
import org.codelibs.opensearch.runner.OpenSearchRunner;

/** One node of OpenSearch on loopback for the tests, until its standard input ends: whoever started it is gone then, too. */
class Node {

    /** @param args the folder of its data and its port */
    public static void main(String[] args) throws IOException {
        var runner = new OpenSearchRunner();
        runner.setMaxHttpPort(-1);
        runner.onBuild((number, settings) -> {
            settings.put("network.host", "127.0.0.1");
            settings.put("http.port", args[1]);
            settings.put("transport.port", "0");
            settings.put("discovery.type", "single-node");
            settings.put("cluster.routing.allocation.disk.threshold_enabled", "false");
        });
        runner.build(OpenSearchRunner.newConfigs().basePath(args[0]).numOfNode(1).clusterName("continuum-tests").disableESLogger());
        while (System.in.read() >= 0) {
            // Nothing is said to it.
        }
        System.exit(0);
    }
}
