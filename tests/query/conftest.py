"""A small graph, and a server that must never be asked."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pyoxigraph as ox
import pytest

from kg.graph import open_store

GOLDEN = Path(__file__).parents[1] / "graph" / "golden.ttl"


@dataclass
class Trap:
    """A local server; `asked` fills with every path that anybody asks for."""

    address: str
    asked: list[str] = field(default_factory=list)


@pytest.fixture(scope="session")
def server() -> Iterator[Trap]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            found.asked.append(self.path)
            self.send_error(404)

        do_POST = do_GET  # noqa: N815

        def log_message(self, *args: object) -> None:
            pass

    http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    found = Trap(f"http://127.0.0.1:{http.server_port}/")
    thread = threading.Thread(target=http.serve_forever, daemon=True)
    thread.start()
    yield found
    http.shutdown()
    http.server_close()
    thread.join()


@pytest.fixture
def trap(server: Trap) -> Trap:
    server.asked.clear()
    return server


@pytest.fixture(scope="session")
def path() -> Path:
    return GOLDEN


@pytest.fixture(scope="session")
def store() -> ox.Store:
    return open_store(GOLDEN)
