"""Print how well the articles of seeds/ are understood.

python -m tests.gold            one table
python -m tests.gold --json     the figures and counts of each article
python -m tests.gold --errors   all that is not right, with sentences
python -m tests.gold --floors   floors that the figures allow, none lower than now
"""

from __future__ import annotations

import sys

from .floors import raised, read_floors
from .seeds import findings
from .table import as_json, as_text, errors, totals

if __name__ == "__main__":
    match sys.argv[1:]:
        case []:
            print(as_text(findings()))
        case ["--json"]:
            print(as_json(findings()))
        case ["--errors"]:
            print(*errors(findings()), sep="\n")
        case ["--floors"]:
            print(raised(totals(findings()), read_floors()))
        case _:
            sys.exit(__doc__)
