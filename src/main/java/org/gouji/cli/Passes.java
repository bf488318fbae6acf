package org.gouji.cli;

import java.io.IOException;
import java.util.List;

/** How often inputs are gone through until it is known what becomes of each. */
interface Passes {

    /** Hands over what became of each input, in their order. */
    void run(List<Input> inputs, Progress progress, Batch.Sink<Input, Outcome> sink) throws IOException;

    /** Once: each input stands alone. */
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
