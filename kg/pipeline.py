"""The whole line: files in, a graph with its page and report out."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from importlib.metadata import version
from pathlib import Path
from typing import BinaryIO

from kg import __version__
from kg.analyse.report import write_report
from kg.annotate import annotate, model_name
from kg.errors import InputError, KgError
from kg.extract import extract
from kg.graph import DEFAULT_BASE, Run, turtle, validate
from kg.ledger import beside
from kg.ledger import read as read_ledger
from kg.model import Annotated, Article, Claim, Knowledge, Term
from kg.network import counts
from kg.ontology import Ontology
from kg.ontology import load as load_ontology
from kg.page import write_page
from kg.progress import Progress, silent
from kg.readers import read
from kg.resolve import resolve, review
from kg.resolve.doubt_records import record
from kg.resolve.event_doubts import Doubt

Analysed = tuple[Annotated, Sequence[Claim]]

TITLE = "Knowledge graph"
# Versions that shape the graph, for the report of the build.
_LIBRARIES = ("networkx", "pyoxigraph", "rdflib", "spacy", "trafilatura")


@dataclass(frozen=True, slots=True)
class Options:
    """What a user may choose: see `kg build --help`."""

    model: str | None = None
    base_iri: str = DEFAULT_BASE
    ontology: Path | None = None
    ledger: Path | None = None


@dataclass(frozen=True, slots=True)
class Report:
    """What a build did: `skipped` pairs a path with the reason, `violations` are those of SHACL,
    `lost` pairs the number of a decision in `ledger` with why it changed nothing, `unfit` tells
    of each claim left out because who it is about turned out to be of another kind, `doubts` are
    joins of events that a person may see otherwise."""

    articles: int
    skipped: tuple[tuple[str, str], ...]
    counts: Mapping[str, int] = field(default_factory=dict)
    violations: tuple[str, ...] = ()
    ledger: Path | None = None
    lost: tuple[tuple[int, str], ...] = ()
    unfit: tuple[str, ...] = ()
    doubts: tuple[Doubt, ...] = ()


def build(
    paths: Sequence[str],
    out: Path,
    options: Options,
    progress: Progress = silent,
    stdin: BinaryIO | None = None,
) -> Report:
    """Build the graph of articles into `out`; inputs that fail are skipped and reported.

    What people decided in the ledger of the options, else the one beside the articles, is done
    again. Nothing is written if no article could be read. Raises OntologyError, ModelError,
    LedgerError or GraphError if the build as a whole cannot go on.
    """
    ontology = load_ontology(options.ontology)
    ledger = options.ledger or beside(paths)
    rulings = read_ledger(ledger)
    articles, skipped = read_all(paths, stdin)
    if not articles:
        return Report(0, skipped)
    found, failed = _analyse_all(articles, ontology, options, progress)
    skipped += failed
    if not found:
        return Report(0, skipped)
    resolved = review(found, ontology, options.base_iri, rulings)
    knowledge = resolved.knowledge
    files = {article.id: article.path for article in articles}
    problems = _write(knowledge, ontology, out, options, progress)
    report = Report(
        articles=len(knowledge.sources),
        skipped=skipped,
        counts=counts(knowledge, ontology),
        violations=problems,
        ledger=ledger,
        lost=resolved.lost,
        unfit=tuple(_told(claim, ontology, files) for claim in resolved.unfit),
        doubts=resolved.doubts,
    )
    _write_summary(report, knowledge, model_name(options.model), out / "build.json")
    return report


def read_all(
    paths: Sequence[str], stdin: BinaryIO | None = None
) -> tuple[list[Article], tuple[tuple[str, str], ...]]:
    """(articles, skipped inputs with reasons)."""
    articles, skipped = [], []
    for found in read(paths, stdin):
        if isinstance(found, InputError):
            skipped.append((found.path, found.reason))
        else:
            articles.append(found)
    return articles, tuple(skipped)


def understand(
    articles: Sequence[Article],
    ontology: Ontology,
    options: Options,
    progress: Progress = silent,
) -> Knowledge:
    """Annotate, extract and resolve articles. Raises whatever goes wrong with any of them."""
    found = [
        analyse(article, ontology, options)
        for article in progress.track(articles, "Reading articles", len(articles))
    ]
    return resolve(found, ontology, options.base_iri)


def analyse(article: Article, ontology: Ontology, options: Options) -> Analysed:
    """One article with its claims."""
    annotated = next(annotate([article], ontology, options.model))
    return annotated, extract(annotated, ontology)


def _analyse_all(
    articles: Sequence[Article], ontology: Ontology, options: Options, progress: Progress
) -> tuple[list[Analysed], tuple[tuple[str, str], ...]]:
    """(analysed articles, those that failed with reasons): one failure costs one article."""
    found: list[Analysed] = []
    failed: list[tuple[str, str]] = []
    for article in progress.track(articles, "Reading articles", len(articles)):
        try:
            found.append(analyse(article, ontology, options))
        except KgError:
            raise  # no model, a broken ontology: no other article would fare better
        except Exception as error:  # a fault of ours must not cost the others
            reason = f"kg failed on it ({type(error).__name__}: {error}); please report this"
            failed.append((article.path, reason))
    return found, tuple(failed)


def _write(
    knowledge: Knowledge, ontology: Ontology, out: Path, options: Options, progress: Progress
) -> tuple[str, ...]:
    """Write graph, page and report; return how the graph breaks its shapes, if it does."""
    run = Run(__version__, {"model": model_name(options.model), "base": options.base_iri})
    data = turtle(knowledge, ontology, options.base_iri, run)
    problems: list[str] = []
    steps: tuple[Callable[[], object], ...] = (
        lambda: (out / "graph.ttl").write_bytes(data),
        lambda: write_page(knowledge, ontology, out / "graph.html", TITLE),
        lambda: write_report(knowledge, ontology, out),
        lambda: problems.extend(map(str, validate(data, ontology.directory))),
    )
    out.mkdir(parents=True, exist_ok=True)
    for step in progress.track(steps, "Writing and checking", len(steps)):
        step()
    return tuple(problems)


def _told(claim: Claim, ontology: Ontology, files: Mapping[str, str]) -> str:
    """A claim in a line, with its place in its article; `files` names the file of each."""
    other = claim.object.curie if isinstance(claim.object, Term) else claim.object.text
    span = claim.evidence
    says = f"{claim.subject.text!r} {ontology.label(claim.predicate)} {other!r}"
    return f"{says} ({files[span.article]}, characters {span.start}-{span.end})"


def _write_summary(report: Report, knowledge: Knowledge, model: str, file: Path) -> None:
    summary = {**_summary(knowledge, report, model), "review": _review(report)}
    text = json.dumps(summary, ensure_ascii=False, indent=2, sort_keys=True) + "\n"
    file.write_text(text, encoding="utf-8", newline="\n")


def _review(report: Report) -> dict[str, object]:
    """Where the ledger is or would be, as given, what in it changed nothing, and which events
    somebody may want to join or part."""
    return {
        "events": [record(doubt) for doubt in report.doubts],
        "ledger": report.ledger and report.ledger.as_posix(),
        "lost": [{"decision": number, "reason": reason} for number, reason in report.lost],
    }


def _summary(knowledge: Knowledge, report: Report, model: str) -> dict[str, object]:
    return {
        "kg": __version__,
        "model": model,
        "libraries": {name: version(name) for name in _LIBRARIES},
        "articles": [
            {"id": source.id, "path": source.path, "title": source.title}
            for source in knowledge.sources
        ],
        "skipped": [{"path": path, "reason": reason} for path, reason in report.skipped],
        "counts": dict(report.counts),
        "unfit": list(report.unfit),
        "shacl": {"conforms": not report.violations, "violations": list(report.violations)},
    }
