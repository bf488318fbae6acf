package org.gouji.cli;

import java.io.IOException;
import java.util.List;

/** A way to read inputs: in one pass, or in two where reports are compared. */
interface Passes {

    /** Reads the inputs and passes on the outcome of each, in their order. */
    void run(List<Input> inputs, Progress progress, Batch.Sink<Input, Outcome> sink) throws IOException;

    /** Reads each input once, without comparing it with others. */
    static Passes once(Reading reading) {
        return (inputs, progress, sink) -> {
            progress.start(inputs.size(), 1);
            new Batch<>(Reading::size, reading::read, Reading::failed).run(inputs, (input, outcome) -> {
                sink.accept(input, outcome);
                progress.step();
            });
        };
    }
}
