"""All mistakes of the parser that are mended, in their order."""

from __future__ import annotations

from kg.annotate.mended.accused import accused
from kg.annotate.mended.apposed import apposed
from kg.annotate.mended.attached import attached
from kg.annotate.mended.bare_prepositions import with_objects
from kg.annotate.mended.behind_names import about_names
from kg.annotate.mended.bracketed_verbs import unbracketed
from kg.annotate.mended.called import called
from kg.annotate.mended.closing_verbs import with_closing_verb
from kg.annotate.mended.complementisers import complemented
from kg.annotate.mended.contrasted import contrasted
from kg.annotate.mended.dated_nouns import with_dates_below
from kg.annotate.mended.entries import with_entries
from kg.annotate.mended.fronted import with_subjects
from kg.annotate.mended.garden_paths import untangled
from kg.annotate.mended.joined import joined
from kg.annotate.mended.long_titles import with_bearers
from kg.annotate.mended.opening_participles import with_participle
from kg.annotate.mended.relatives import related
from kg.annotate.mended.shot_dead import shot_dead
from kg.annotate.mended.verbless import with_verb
from kg.annotate.mended.verbs_before_titles import unnamed_verbs
from kg.model import Sentence
from kg.ontology import Ontology


def mended(sentence: Sentence, ontology: Ontology) -> Sentence:
    """The sentence with what the parser often hangs on the wrong word: verbs first, then clauses,
    then what stands beside a name."""
    spoken = contrasted(with_closing_verb(shot_dead(with_participle(sentence))))
    verbal = with_verb(untangled(unnamed_verbs(spoken)))
    bounded = with_subjects(unbracketed(called(with_objects(verbal))))
    clauses = about_names(complemented(with_bearers(bounded, ontology), ontology))
    members = joined(with_dates_below(attached(accused(with_entries(clauses)))), ontology)
    return related(apposed(members, ontology), ontology)
