"""Benchmarks: accuracy on public data sets, and speed.

    python -m tests.bench TRACK INPUT.jsonl OUTPUT.jsonl    predictions of one track
    python -m tests.bench all [--data FOLDER]               every data set present, one table
    python -m tests.bench speed [FILE ...]                  words a second, memory, start-up

The pipeline is that of `kg build`; only the articles come from a data set, and the words for
classes and relations are those of its annotators (mappings/). No data lies here.
"""
