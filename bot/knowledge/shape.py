"""What all models of the knowledge share: frozen, a misspelt or missing field is an error, variants differ, labels are short."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import BaseModel, validator

Section = Literal[
    "what_is", "signs", "trauma_response", "trauma_kinds", "conditions", "problems", "treatment", "finding_care"
]
FamilyId = Literal["individual", "trauma_focused", "attachment_focused"]
LONGEST_LABEL = 24  # characters that a button shows everywhere


def at_least(count: int, *fields: str) -> Any:
    """A validator: these fields hold at least `count` texts, none empty, none twice."""

    def check(texts: tuple[Any, ...]) -> tuple[Any, ...]:
        plain = [getattr(text, "text", text) for text in texts]
        if len(texts) < count:
            raise ValueError(f"has {len(texts)} of at least {count} variants; write {count - len(texts)} more")
        if not all(one.strip() for one in plain):
            raise ValueError("has an empty variant; fill it or remove it")
        if len({one.casefold().strip() for one in plain}) < len(plain):
            raise ValueError("has the same variant twice; reword or remove one")
        return texts

    return validator(*fields, allow_reuse=True)(check)


def short_label() -> Any:
    """A validator: a label fits on a button."""

    def check(label: str) -> str:
        if len(label) > LONGEST_LABEL:
            raise ValueError(f"has {len(label)} characters, a button shows {LONGEST_LABEL}; shorten it")
        return label

    return validator("label", allow_reuse=True)(check)


class Frozen(BaseModel):
    """The common ground: nothing unknown, nothing changed later."""

    class Config:
        frozen = True
        extra = "forbid"
