"""Tracks: one file each, from the rows of an exported data set to predictions."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from tests.bench.rows import Row
from tests.bench.tracks.carb import predict as carb
from tests.bench.tracks.conll04 import predict as conll04
from tests.bench.tracks.coref import predict as coref
from tests.bench.tracks.dwie import predict as dwie
from tests.bench.tracks.ecbplus import predict as ecbplus
from tests.bench.tracks.geo import predict as geo
from tests.bench.tracks.knowledgenet import predict as knowledgenet
from tests.bench.tracks.ner import predict as ner
from tests.bench.tracks.polnear import predict as polnear
from tests.bench.tracks.wikievents import predict as wikievents

Track = Callable[[Iterable[Row]], Iterator[Row]]
"""Takes the rows of an input, yields one prediction for each, in their order."""

TRACKS: dict[str, Track] = {
    "conll04": conll04,
    "dwie": dwie,
    "knowledgenet": knowledgenet,
    "ner": ner,
    "ecbplus": ecbplus,
    "wikievents": wikievents,
    "polnear": polnear,
    "geo": geo,
    "carb": carb,
    "coref": coref,
}
