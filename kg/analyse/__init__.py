"""Analyses of a graph, and the report that is made of them.

A new analysis is one file with a pure function and an `Analysis`, and one line in ANALYSES.
"""

from kg.analyse.analysis import Analysis, Cell, Material, Row
from kg.analyse.bridges import BRIDGES, BROKERS
from kg.analyse.centrality import CENTRALITY
from kg.analyse.communities import COMMUNITIES
from kg.analyse.components import COMPONENTS
from kg.analyse.mentioned import MENTIONED
from kg.analyse.overview import FACTUALITIES, OVERVIEW
from kg.analyse.pairs import PAIRS
from kg.analyse.paths import PATHS
from kg.analyse.sources import SOURCES
from kg.analyse.speakers import SPEAKERS
from kg.analyse.unconfirmed import UNCONFIRMED

# In the order of the report; the name is that of the table's CSV file.
ANALYSES: dict[str, Analysis] = {
    "overview": OVERVIEW,
    "factuality": FACTUALITIES,
    "mentioned": MENTIONED,
    "central": CENTRALITY,
    "groups": COMMUNITIES,
    "brokers": BROKERS,
    "bridges": BRIDGES,
    "pairs": PAIRS,
    "paths": PATHS,
    "components": COMPONENTS,
    "unconfirmed": UNCONFIRMED,
    "speakers": SPEAKERS,
    "sources": SOURCES,
}

__all__ = ["ANALYSES", "Analysis", "Cell", "Material", "Row"]
