"""Every diagnostic code has a page with its title, every page a code, every rule a program that breaks it."""

import re
from pathlib import Path

from pyx2c.diag.codes import CODES
from pyx2c.explain import DOCS
from pyx2c.frontend.known import OUTSIDE
from pyx2c.frontend.subset import load_rules

ERRORS = Path(__file__).parents[1] / "errors"


def test_each_code_has_a_page_and_each_page_a_code() -> None:
    assert {path.stem for path in DOCS.glob("*.md")} == set(CODES)
    for code, title in CODES.items():
        assert (DOCS / f"{code}.md").read_text().startswith(f"# {code}: {title}\n")


def test_each_rule_has_a_known_code_and_a_program_in_errors() -> None:
    tested = set(re.findall(r"# error: (E\d{4})", "".join(p.read_text() for p in ERRORS.glob("*.py"))))
    assert {rule.code for rule in load_rules()} <= tested & set(CODES)


def test_each_module_outside_has_a_rule() -> None:
    assert {name for rule in load_rules() for name in rule.modules} == OUTSIDE


def test_each_first_line_fits_the_screen() -> None:
    assert all(len(f"error[{rule.code}]: {rule.message}") <= 80 for rule in load_rules())
