"""Identity across articles at scale: seconds, memory and accuracy for a number of names."""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass

from kg.ontology import load
from kg.resolve.identity import identify
from tests.bench.people import news
from tests.resolve.known import Row, score

SIZES = (1_000, 10_000, 100_000)


@dataclass(frozen=True)
class Scale:
    """One size: distinct names, mentions, CPU-seconds, megabytes at most, pairwise figures."""

    names: int
    mentions: int
    seconds: float
    megabytes: float
    precision: float
    recall: float


def measure(names: int) -> Scale:
    """Resolve made-up news with so many names, in this process."""
    told = news(names)
    ontology = load()
    identify([], ontology)  # loads what is loaded once
    start = time.process_time()
    table = identify([t.mention for t in told], ontology, {t.mention: t.known for t in told})
    keys = {t.mention: table.key(t.mention) for t in told}
    seconds = time.process_time() - start
    found = score([Row(str(t.number), t.mention, t.known) for t in told], keys)
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    distinct = len({t.mention.text for t in told})
    return Scale(distinct, len(told), seconds, most, found.precision, found.recall)


def measure_apart(sizes: Iterable[int]) -> Iterator[Scale]:
    """Each size in a process of its own, so that memory is its own."""
    for size in sizes:
        command = [sys.executable, "-m", "tests.bench.identity", str(size)]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        yield Scale(**json.loads(done.stdout))


def table(found: Iterable[Scale]) -> Iterator[str]:
    """The lines of a table; time a name is given as a multiple of that of the first size."""
    yield "names     mentions  CPU-s    a name   MB     P      R"
    base = None
    for one in found:
        each = one.seconds / one.names
        base = base or each
        yield (
            f"{one.names:<9} {one.mentions:<9} {one.seconds:<8.1f} {each / base:<8.2f} "
            f"{one.megabytes:<6.0f} {one.precision:<6.1f} {one.recall:.1f}"
        )


if __name__ == "__main__":
    sys.stdout.write(json.dumps(asdict(measure(int(sys.argv[1])))))
