"""What the graph holds on one entity, and how two of them are connected, as text."""

from kg.show.describe import describe_entity
from kg.show.find import find_entity
from kg.show.way import describe_path

__all__ = ["describe_entity", "describe_path", "find_entity"]
