"""Files in, a folder with the graph, its page and its report out."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import BinaryIO

from kg import __version__
from kg.analyse.report import write_report
from kg.annotate import model_name
from kg.graph import Run, turtle, validate
from kg.ledger import beside
from kg.ledger import read as read_ledger
from kg.model import Claim, Knowledge, Term
from kg.network import counts
from kg.ontology import Ontology
from kg.ontology import load as load_ontology
from kg.page import write_page
from kg.pipeline.options import Options
from kg.pipeline.report import Report, write_summary
from kg.pipeline.stages import analyse_all, read_all
from kg.progress import Progress, silent
from kg.resolve import review

TITLE = "Knowledge graph"


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
    found, failed = analyse_all(articles, ontology, options, progress)
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
    write_summary(report, knowledge, model_name(options.model), out / "build.json")
    return report


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
