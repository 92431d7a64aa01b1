"""Knowledge as somebody would leave it who wants their script to run; and `python -m bot` on what they left."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import Any

import yaml

KNOWLEDGE = Path(__file__).parents[2] / "data" / "knowledge"
NASTY = "<img src onerror=a()>"  # as long as a button's title may be
ADDRESS = 'https://x.example/"onmouseover="a()'
EVERYWHERE = f"{NASTY} <script>a()</script> javascript:a() {ADDRESS} [x](javascript:a())"
SHOWN = {"name", "full_name", "inform", "reflect", "text", "ask", "explain", "because", "heard", "title", "hours"}
TYPED = ("command.", "answer.", "asks.", "called.")  # what people write; the bot says none of it


def plant(folder: Path) -> Path:
    """A copy of the project's knowledge in which every text that is shown holds markup and scripts."""
    copy = folder / "knowledge"
    shutil.copytree(KNOWLEDGE, copy)
    for file in copy.glob("*.yml"):
        document = yaml.safe_load(file.read_text("utf-8"))
        whole = {name: _planted(value, _key(file, name)) for name, value in document.items()}
        file.write_text(yaml.safe_dump(whole, allow_unicode=True), "utf-8")
    return copy


def _key(file: Path, name: str) -> str:
    """In these files the names are those of texts."""
    shown = file.name in ("texts.yml", "steps.yml") and not name.startswith(TYPED) or name == "sections"
    return "text" if shown else name


def _planted(value: Any, key: str) -> Any:
    if isinstance(value, dict):
        return {name: _planted(one, key if key == "text" and name != "fits" else name) for name, one in value.items()}
    if isinstance(value, list):
        return [_planted(one, key) for one in value]
    if key == "label":
        return NASTY
    if key in ("chat", "url"):
        return ADDRESS
    return f"{value} {EVERYWHERE}" if key in SHOWN and isinstance(value, str) else value


if __name__ == "__main__":
    from bot.__main__ import main
    from bot.knowledge import loader

    loader.load.__defaults__ = (Path(os.environ["PLANTED"]),)
    main()
