"""The whole line: files in, a graph with its page and report out.

options.py  what a user may choose
stages.py   articles read, annotated, extracted and resolved
build.py    all of it, written to a folder
report.py   what a build did, also as `build.json`
"""

from kg.pipeline.build import build
from kg.pipeline.options import Options
from kg.pipeline.report import Report
from kg.pipeline.stages import analyse, read_all, understand

__all__ = ["Options", "Report", "analyse", "build", "read_all", "understand"]
