"""The documentation names only what is there: files, links, headings, make targets, crisis lines, slots, variables."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
PAGES = [ROOT / name for name in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md")] + sorted(ROOT.glob("docs/**/*.md"))
MADE_LATER = (".cache", ".venv", "models", "var")  # by setting up and training, so not in a fresh copy
SUFFIXES = ("py", "yml", "md", "toml", "sh", "json", "ts", "js", "lock", "html", "png")

_LINK = re.compile(r"(?<!\\)\[[^\]]*\]\(([^)\s]+)\)")
_CODE = re.compile(r"`([^`\n]+)`")
_BLOCK = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)
_PATH = re.compile(r"(?:[\w.*-]+/)+[\w.*-]*|[\w-]+\.(?:" + "|".join(SUFFIXES) + ")")
_MAKE = re.compile(r"\bmake ((?:[a-z][a-z-]*\b ?)+)")
_MODULE = re.compile(r"python -m ((?:bot|actions|tests|bench)[\w.]*)")


def name_of(page: Path) -> str:
    return str(page.relative_to(ROOT))


def prose(page: Path) -> str:
    """The page without its blocks of code."""
    return _BLOCK.sub("", page.read_text("utf-8"))


def code(page: Path) -> str:
    """All that stands as code, a piece a line."""
    text = page.read_text("utf-8")
    return "\n".join([*_BLOCK.findall(text), *_CODE.findall(_BLOCK.sub("", text))])


def anchors(page: Path) -> set[str]:
    """The headings as GitHub names them in an address."""
    titles = re.findall(r"^#+ (.+)$", prose(page), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}


def links(page: Path) -> Iterator[tuple[str, str]]:
    """Relative links as path and anchor."""
    for target in _LINK.findall(prose(page)):
        if not re.match(r"[a-z]+:", target):
            path, _, anchor = target.partition("#")
            yield path, anchor


def exists(path: str) -> bool:
    if path.startswith(MADE_LATER):
        return True
    return any(ROOT.glob(path)) if "*" in path else (ROOT / path).exists()


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_relative_links_lead_to_a_file_and_a_heading(page: Path) -> None:
    broken = []
    for path, anchor in links(page):
        target = (page.parent / path).resolve() if path else page
        if not target.exists() or (anchor and anchor not in anchors(target)):
            broken.append(f"{path}#{anchor}")
    assert not broken


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_every_path_named_is_there(page: Path) -> None:
    without_links = _LINK.sub("", prose(page))
    named = [span for span in _CODE.findall(without_links) if _PATH.fullmatch(span)]
    assert not [path for path in named if not exists(path) and not (page.parent / path).exists()]


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_every_make_target_and_module_named_is_there(page: Path) -> None:
    text = code(page)
    rules = set(re.findall(r"^([a-z][a-z-]*):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    targets = {target for found in _MAKE.findall(text) for target in found.split()}
    assert targets <= rules
    modules = [module.replace(".", "/") for module in _MODULE.findall(text)]
    assert not [one for one in modules if not (ROOT / f"{one}.py").exists() and not (ROOT / one).is_dir()]


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_no_path_of_one_machine_is_named(page: Path) -> None:
    assert not re.search(r"/(?:root|home|Users|work|tmp)/", page.read_text("utf-8"))


def test_the_table_of_lines_is_that_of_the_data() -> None:
    data = yaml.safe_load((ROOT / "data/knowledge/lines.yml").read_text("utf-8"))["lines"]
    lines, verified = (
        Counter(line["country"] for line in data if line["verified"] or every) for every in (True, False)
    )
    rows = re.findall(r"^\| `([A-Z]{2}|\*)`[^|]*\| (\d+) \| (\d+) \|$", _page("docs/crisis-protocol.md"), re.MULTILINE)
    assert {(place, int(some), int(sure)) for place, some, sure in rows} == {
        (place, count, verified[place]) for place, count in lines.items()
    }


def test_every_slot_is_explained() -> None:
    slots = set(yaml.safe_load((ROOT / "domain.yml").read_text("utf-8"))["slots"])
    rows = [line for line in _page("docs/architecture.md").splitlines() if line.startswith("| `")]
    assert slots <= {span for row in rows for span in _CODE.findall(row)}


def test_every_variable_of_a_channel_is_in_the_readme() -> None:
    channels = yaml.safe_load((ROOT / "credentials.yml").read_text("utf-8"))
    variables = {
        variable
        for settings in channels.values()
        for variable in (settings or {}).values()
        if isinstance(variable, str)
    }
    assert variables
    assert variables <= set(_CODE.findall(prose(ROOT / "README.md")))


def test_every_decision_tells_why_what_else_and_under_which_licence() -> None:
    for page in sorted(ROOT.glob("docs/decisions/*.md")):
        for part in ("**Why.**", "**What else was weighed", "**Licence.**"):
            assert part in page.read_text("utf-8"), f"{page.name}: {part}"


def _page(name: str) -> str:
    return (ROOT / name).read_text("utf-8")
