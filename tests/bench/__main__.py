"""The command line of the benchmarks."""

from __future__ import annotations

from tests.bench.commands import main

if __name__ == "__main__":
    main()
