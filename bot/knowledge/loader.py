"""Reads `data/knowledge/` into one `Knowledge`, and says in plain words what is wrong with it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from pydantic import ValidationError, parse_obj_as

from bot.knowledge.cues import Answer, Call, Step, Theme
from bot.knowledge.lines import Line
from bot.knowledge.models import Knowledge
from bot.knowledge.names import CONDITIONS, FAMILIES, FIRST_PERSON, SECTIONS, STEPS, THERAPIES, TOPICS
from bot.knowledge.reader import Document, KnowledgeError
from bot.knowledge.shaping import differences, first_fault, named, parsed, raise_all, shaped
from bot.knowledge.therapies import Family, Fit, Therapy
from bot.knowledge.topics import Condition, Source, Topic
from bot.knowledge.words import Word

FOLDER = Path(__file__).resolve().parents[2] / "data" / "knowledge"
TOPIC_FILES = ("signs.yml", "reasons.yml", "problems.yml", "questions.yml", "distress.yml")
ANSWER_FILES = (
    "hard_times.yml",
    "direct_questions.yml",
    "own_case.yml",
    "itself.yml",
    "answers.yml",
    "asked.yml",
)  # of two answers that fit, the first in this order is given
FEWEST_STEPS = 6


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
        families = named(kinds, Family, "families", expected=FAMILIES)
        therapies = named(kinds, Therapy, "therapies", expected=THERAPIES)
        raise_all(_homeless(kinds, families, therapies))
        told = [key for key in topics if key.startswith(FIRST_PERSON)]
        lines, themes = self.read("lines.yml"), named(self.read("themes.yml"), Theme)
        return Knowledge(
            topics=topics,
            conditions=named(self.read("conditions.yml"), Condition, expected=CONDITIONS),
            families=families,
            therapies=therapies,
            fits=shaped(self.read("fits.yml"), dict[str, tuple[Fit, ...]], expected=told),
            steps=self.steps({*topics, *themes}),
            themes=themes,
            answers=self.answers(),
            subjects=named(self.read("subjects.yml"), Answer),
            calls=named(self.read("calls.yml"), Call),
            words=self.words({*topics, *families, *therapies, *CONDITIONS}),
            sources=self.sources(),
            lines=shaped(lines, tuple[Line, ...], "lines"),
            european_union=shaped(lines, tuple[str, ...], "european_union"),
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
            found = named(document, Topic)
            raise_all(document.fault((key,), "is also in another file; keep one") for key in found if key in topics)
            topics.update(found)
        raise_all(_uneven(documents[0].path.parent, topics))
        raise_all(_loose_ends(documents, topics))
        return topics

    def answers(self) -> dict[str, Answer]:
        """Short answers, by name."""
        answers: dict[str, Answer] = {}
        for document in map(self.read, ANSWER_FILES):
            found = named(document, Answer)
            raise_all(document.fault((key,), "is also in another file; keep one") for key in found if key in answers)
            answers.update(found)
        return answers

    def words(self, known: set[str]) -> dict[str, Word]:
        """Words that are explained; `known`: what one may belong to."""
        document = self.read("words.yml")
        words = named(document, Word)
        raise_all(
            document.fault((key, "topic"), f"`{word.topic}` is nothing that can be talked about; correct it")
            for key, word in words.items()
            if word.topic and word.topic not in known
        )
        return words

    def steps(self, known: set[str]) -> dict[str, tuple[Step, ...]]:
        """Small steps; a plain text is a step for everybody. `known`: the topics and themes that a step may be for."""
        document = self.read("steps.yml")
        bodies = {
            key: [one if isinstance(one, dict) else {"text": one} for one in some]
            for key, some in document.data.items()
        }
        steps: dict[str, tuple[Step, ...]] = parsed(document, bodies, dict[str, tuple[Step, ...]], (), STEPS)
        few = [key for key, some in steps.items() if len({one.text for one in some}) < FEWEST_STEPS]
        raise_all(document.fault((key,), f"has fewer than {FEWEST_STEPS} different texts; write more") for key in few)
        raise_all(
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
        titles = shaped(document, dict[str, str], "sections", expected=SECTIONS)
        article = document.data.get("article")
        told = dict(article) if isinstance(article, dict) else {}
        told["article"] = told.pop("title", None)
        bodies = {key: {"section": key, "title": title, **told} for key, title in titles.items()}
        try:
            return parse_obj_as(dict[str, Source], bodies)
        except ValidationError as error:
            raise KnowledgeError(document.fault(("article",), first_fault(error))) from error

    def texts(self) -> dict[str, tuple[str, ...]]:
        """Variants of all other sentences and phrases, by key."""
        if not (self.folder / "texts.yml").is_file():
            return {}
        return shaped(self.read("texts.yml"), dict[str, tuple[str, ...]])


def _uneven(folder: Path, topics: dict[str, Topic]) -> Iterator[str]:
    for said in differences(topics, TOPICS):
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
