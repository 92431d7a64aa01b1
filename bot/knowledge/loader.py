"""Reads `data/knowledge/` into one `Knowledge`, and says in plain words what is wrong with it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any, TypeVar

from pydantic import ValidationError, parse_obj_as

from bot.knowledge.lines import Line
from bot.knowledge.models import (
    Answer,
    Condition,
    Family,
    Fit,
    Knowledge,
    Source,
    Step,
    Theme,
    Therapy,
    Topic,
)
from bot.knowledge.names import CONDITIONS, FAMILIES, FIRST_PERSON, MORE, SECTIONS, STEPS, THERAPIES, TOPICS
from bot.knowledge.reader import Document, Key, KnowledgeError

FOLDER = Path("data/knowledge")
TOPIC_FILES = ("signs.yml", "reasons.yml", "problems.yml", "questions.yml", "distress.yml")
FEWEST_STEPS = 6

Shape = TypeVar("Shape")


def load(folder: str | Path = FOLDER) -> Knowledge:
    """Read and check a folder; raises `KnowledgeError`."""
    return _Loader(Path(folder)).knowledge()


@lru_cache(maxsize=1)
def knowledge() -> Knowledge:
    """The project's own knowledge, read once."""
    return load()


class _Loader:
    """Reads the files one by one and remembers them, to tell faults that go across files."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def knowledge(self) -> Knowledge:
        """All files of the folder, each checked by itself and against the others."""
        topics = self.topics()
        kinds = self.read("therapies.yml")
        families = _named(kinds, Family, "families", expected=FAMILIES)
        therapies = _named(kinds, Therapy, "therapies", expected=THERAPIES)
        _raise(_homeless(kinds, families, therapies))
        told = [key for key in topics if key.startswith(FIRST_PERSON)]
        lines, themes = self.read("lines.yml"), _named(self.read("themes.yml"), Theme)
        return Knowledge(
            topics=topics,
            conditions=_named(self.read("conditions.yml"), Condition, expected=CONDITIONS),
            families=families,
            therapies=therapies,
            fits=_shaped(self.read("fits.yml"), dict[str, tuple[Fit, ...]], expected=told),
            steps=self.steps({*topics, *themes}),
            themes=themes,
            answers=_named(self.read("answers.yml"), Answer),
            sources=self.sources(),
            lines=_shaped(lines, tuple[Line, ...], "lines"),
            european_union=_shaped(lines, tuple[str, ...], "european_union"),
            texts=self.texts(),
        )

    def read(self, name: str) -> Document:
        """One file; what is wrong in it is told with its line."""
        return Document(self.folder / name)

    def topics(self) -> dict[str, Topic]:
        """What can be talked about, by the name of its intent."""
        documents = [self.read(name) for name in TOPIC_FILES]
        topics: dict[str, Topic] = {}
        for document in documents:
            found = _named(document, Topic)
            _raise(document.fault((key,), "is also in another file; keep one") for key in found if key in topics)
            topics.update(found)
        _raise(_uneven(documents[0].path.parent, topics))
        _raise(_loose_ends(documents, topics))
        return topics

    def steps(self, known: set[str]) -> dict[str, tuple[Step, ...]]:
        """Small steps; a plain text is a step for everybody. `known`: the topics and themes that a step may be for."""
        document = self.read("steps.yml")
        bodies = {
            key: [one if isinstance(one, dict) else {"text": one} for one in some]
            for key, some in document.data.items()
        }
        steps: dict[str, tuple[Step, ...]] = _parsed(document, bodies, dict[str, tuple[Step, ...]], (), STEPS)
        few = [key for key, some in steps.items() if len({one.text for one in some}) < FEWEST_STEPS]
        _raise(document.fault((key,), f"has fewer than {FEWEST_STEPS} different texts; write more") for key in few)
        _raise(
            document.fault((key, place, "fits"), f"`{one}` is no topic and no theme; correct it")
            for key, some in steps.items()
            for place, step in enumerate(some)
            for one in step.fits
            if one not in known
        )
        return steps

    def sources(self) -> dict[str, Source]:
        """The sections of the article, by name."""
        document = self.read("sources.yml")
        titles = _shaped(document, dict[str, str], "sections", expected=SECTIONS)
        article = document.data.get("article")
        named = dict(article) if isinstance(article, dict) else {}
        named["article"] = named.pop("title", None)
        bodies = {key: {"section": key, "title": title, **named} for key, title in titles.items()}
        try:
            return parse_obj_as(dict[str, Source], bodies)
        except ValidationError as error:
            raise KnowledgeError(document.fault(("article",), _first(error))) from error

    def texts(self) -> dict[str, tuple[str, ...]]:
        """Variants of all other sentences and phrases, by key."""
        if not (self.folder / "texts.yml").is_file():
            return {}
        return _shaped(self.read("texts.yml"), dict[str, tuple[str, ...]])


def _named(document: Document, model: type[Shape], *under: str, expected: list[str] | None = None) -> dict[str, Shape]:
    """Entries by name, each told its own name as `id`."""
    entries = _at(document, under)
    bodies = {key: {"id": key, **body} if isinstance(body, dict) else body for key, body in entries.items()}
    named: dict[str, Shape] = _parsed(document, bodies, _dict_of(model), under, expected)
    return named


def _dict_of(model: Any) -> Any:
    return dict[str, model]


def _shaped(document: Document, shape: type[Shape], *under: str, expected: list[str] | None = None) -> Shape:
    shaped: Shape = _parsed(document, _at(document, under), shape, under, expected)
    return shaped


def _at(document: Document, under: tuple[str, ...]) -> Any:
    data = document.data
    for key in under:
        if key not in data:
            raise KnowledgeError(document.fault((), f"`{key}` is missing; add it"))
        data = data[key]
    return data


def _parsed(document: Document, data: Any, shape: Any, under: tuple[str, ...], expected: list[str] | None) -> Any:
    try:
        parsed = parse_obj_as(shape, data)
    except ValidationError as error:
        faults = (document.fault(_keys(under, one["loc"]), _advice(one)) for one in error.errors())
        raise KnowledgeError("\n".join(faults)) from error
    if expected is not None:
        _raise(document.fault(under, said) for said in _differences(parsed, expected))
    return parsed


def _keys(under: tuple[str, ...], loc: tuple[Key, ...]) -> tuple[Key, ...]:
    return (*under, *loc[1:])  # the first part is pydantic's own `__root__`


def _advice(fault: Any) -> str:
    hints = {
        "value_error.missing": "add it",
        "value_error.extra": "remove it, or correct its spelling",
        "type_error.none.not_allowed": "fill it in",
    }
    return "; ".join(filter(None, [fault["msg"], hints.get(fault["type"])]))


def _first(error: ValidationError) -> str:
    fault = error.errors()[0]
    return f"{'.'.join(str(part) for part in fault['loc'])}: {_advice(fault)}"


def _differences(found: Any, expected: list[str]) -> Iterator[str]:
    for key in sorted(set(expected) - {MORE, *found}):
        yield f"`{key}` is missing; add it"
    unknown = set() if MORE in expected else set(found) - set(expected)
    for key in sorted(unknown):
        yield f"`{key}` is not a known name; use one of {', '.join(expected)}"


def _uneven(folder: Path, topics: dict[str, Topic]) -> Iterator[str]:
    for said in _differences(topics, TOPICS):
        yield f"{folder / TOPIC_FILES[0]}:1: {said} (topics are in {', '.join(TOPIC_FILES)})"


def _loose_ends(documents: list[Document], topics: dict[str, Topic]) -> Iterator[str]:
    for document in documents:
        for key in document.data:
            for index, other in enumerate(topics[key].related):
                if other not in topics or other == key:
                    yield document.fault((key, "related", index), f"`{other}` is no other topic; name one that exists")


def _homeless(document: Document, families: dict[str, Family], therapies: dict[str, Therapy]) -> Iterator[str]:
    for key, therapy in therapies.items():
        if key not in families[therapy.family].therapies:
            yield document.fault(("therapies", key, "family"), f"`{therapy.family}` does not list it; list it there")
    for key, family in families.items():
        for index, name in enumerate(family.therapies):
            if name not in therapies or therapies[name].family != key:
                yield document.fault(("families", key, "therapies", index), f"`{name}` is not of this kind; remove it")


def _raise(faults: Iterator[str]) -> None:
    told = "\n".join(faults)
    if told:
        raise KnowledgeError(told)
