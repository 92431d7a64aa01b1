"""The text lint passes on what we ship and catches each kind of fault."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.knowledge.reader import Document
from bot.lint_text.__main__ import STYLE, faults, main
from bot.lint_text.rules import Style

from .conftest import KNOWLEDGE, Copy

WORDY = "We went to see the cat and the dog. " * 8
HARD = "Psychological interdependence necessitates considerable emotional vulnerability and communication."


def told(tmp_path: Path, name: str, content: str) -> list[str]:
    path = tmp_path / name
    path.write_text(content, encoding="utf-8")
    return list(faults([Document(path)], Style.read(KNOWLEDGE / STYLE)))


def step(tmp_path: Path, text: str) -> list[str]:
    """What is said of a single step, but for the grade of the list, which one short text can't pass."""
    said = told(tmp_path, "steps.yml", f"first_step:\n  - {text!r}\n")
    return [one for one in said if "together read at grade" not in one]


def test_what_we_ship_reads_well() -> None:
    names = [path for path in KNOWLEDGE.glob("*.yml") if path.name not in (STYLE, "lines.yml", "texts.yml")]
    assert list(faults(map(Document, names), Style.read(KNOWLEDGE / STYLE))) == []


def test_a_good_text_passes(tmp_path: Path) -> None:
    assert step(tmp_path, "General advice: pick one small thing to hand over. Leave the rest.") == []


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("you have PTSD", "tells the person"),
        ("You probably have a disorder.", "tells the person"),
        ("You are traumatized.", "puts a label"),
        ("I can treat that.", "claims to treat"),
        ("This chat treats trauma.", "claims to treat"),
        ("We will heal that.", "claims to treat"),
        ("It can cure you in time.", "claims to be treatment"),
        ("This is therapy for you.", "claims to be treatment"),
        ("In our therapy sessions we talk.", "claims to be treatment"),
        ("Your diagnosis is clear.", "claims to be clinical"),
        ("It is clinically proven to help.", "claims to be clinical"),
        ("I am licensed to help.", "claims to be clinical"),
        ("Then I will call the police.", "threatens"),
        ("You're not thinking of that, are you?", "leads to a no"),
        ("I could help diagnose it.", "claims to treat"),
        ("Speaking as your therapist, rest.", "poses as"),
        ("I feel sad for you.", "claims feelings"),
        ("I know exactly how you feel.", "claims feelings"),
        ("She committed suicide.", "died by suicide"),
        ("Hyper-independent people work alone.", "person first"),
        ("PTSD sufferers do this.", "person first"),
        ("BPD patients do this.", "person first"),
        ("I promise it helps.", "promises"),
        ("Things will get better.", "promises"),
        ("You could just ask.", "presses"),
        ("You should call her.", "presses"),
        ("Well done.", "cheer"),
        ("That is a start!", "cheer"),
    ],
)
def test_banned_phrases(tmp_path: Path, text: str, why: str) -> None:
    found = step(tmp_path, f"General advice: {text}")
    assert len(found) == 1 and why in found[0], found
    assert found[0].startswith(f"{tmp_path / 'steps.yml'}:2: ")


@pytest.mark.parametrize(
    "text",
    [
        "If you have pain in the chest, call.",
        "What you have told me stays here.",
        "You have to choose.",
        'Say "great job!" to them.',
        "People with PTSD may do this.",
        "A licensed person can treat it, and that is fine to say.",
        "How it is treated depends on the person.",
        "You don't have to explain it.",
    ],
)
def test_near_misses_pass(tmp_path: Path, text: str) -> None:
    assert step(tmp_path, f"General advice: {text}") == []


def test_a_long_variant(tmp_path: Path) -> None:
    assert "has 74 words, at most 40" in step(tmp_path, f"General advice: {WORDY}")[0]
    assert "has 72 words, at most 60" in told(tmp_path, "texts.yml", f"menu: ['{WORDY}']\n")[0]


def test_a_crisis_reply_may_be_longer(tmp_path: Path) -> None:
    domain = f"responses:\n  utter_crisis_suicide:\n  - text: '{WORDY}'\n"
    assert told(tmp_path, "domain.yml", domain) == []


def test_a_hard_text(tmp_path: Path) -> None:
    found = told(tmp_path, "texts.yml", f"menu:\n- Hello.\n- {HARD}\n")
    assert any(f"{tmp_path / 'texts.yml'}:3: reads at grade" in one for one in found)


def test_a_hard_topic_of_single_texts_that_pass(tmp_path: Path) -> None:
    text = "The article says that relationships may be hard when people carry it all alone."
    found = told(tmp_path, "conditions.yml", f"ptsd:\n  section: conditions\n  inform: [{text}]\n")
    assert len(found) == 1 and "the texts of `ptsd` together read at grade" in found[0], found


def test_a_fact_without_a_section(tmp_path: Path) -> None:
    found = told(tmp_path, "questions.yml", "ask_x:\n  section: null\n  inform: [People lean on no one.]\n")
    assert len(found) == 1 and ':3: has no section and does not say "general advice"' in found[0]
    more = "ask_x:\n  section: signs\n  more:\n  - text: People lean on no one.\n    section: null\n"
    assert ":4: has no section" in told(tmp_path, "questions.yml", more)[0]


def test_the_article_is_not_quoted_without_a_section(tmp_path: Path) -> None:
    found = told(tmp_path, "domain.yml", "responses:\n  utter_x:\n  - text: The article says it is so.\n")
    assert len(found) == 1 and "domain.yml:3: tells what the article says, but has no section" in found[0]


def test_a_turn_too_long(tmp_path: Path) -> None:
    line = "We went to see the cat and the dog and then we all went home to rest on the bed."
    topic = f"t:\n  section: signs\n  reflect: [{line}]\n  inform: [{line} {line}]\n  ask: [{line}]\n"
    assert any("a turn of `t` can have 80 words" in one for one in told(tmp_path, "signs.yml", topic))


def test_intents_and_ids_in_the_domain_are_no_texts(tmp_path: Path) -> None:
    assert told(tmp_path, "domain.yml", "intents:\n- text: You have PTSD\nversion: '3.1'\n") == []


def test_a_button_is_held_to_the_banned_phrases(tmp_path: Path) -> None:
    domain = "responses:\n  utter_x:\n  - text: Hello.\n    buttons:\n    - {title: Just ask, payload: /affirm}\n"
    assert "domain.yml:5:" in told(tmp_path, "domain.yml", domain)[0]


def test_the_command_ends_with_one_on_a_fault(copy: Copy, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (copy.folder / "texts.yml").unlink(missing_ok=True)
    nowhere = tmp_path / "domain.yml"
    assert main(copy.folder, nowhere) == 0
    line = copy.replace("themes.yml", "I'm sorry for your loss.", "You will heal, I promise.")
    assert main(copy.folder, nowhere) == 1
    assert f"themes.yml:{line}: " in capsys.readouterr().out


def test_the_command_tells_of_broken_yaml(copy: Copy, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    copy.append("themes.yml", "x: [\n")
    assert main(copy.folder, tmp_path / "domain.yml") == 1
    assert "themes.yml:" in capsys.readouterr().out


def test_what_an_action_s_code_says_is_held_to_it_too(tmp_path: Path, copy: Copy) -> None:
    code = tmp_path / "actions"
    code.mkdir()
    (code / "good.py").write_text(
        '"""As your therapist."""\nTITLE = "Talk to a person"\n_PATTERN = r"\\bI can treat\\b"\n'
    )
    assert main(copy.folder, tmp_path / "none.yml", code) == 0
    (code / "bad.py").write_text('def title() -> str:\n    return "Speaking as your therapist"\n')
    assert main(copy.folder, tmp_path / "none.yml", code) == 1


def test_the_name_of_a_line_is_held_to_it_too(copy: Copy, tmp_path: Path) -> None:
    copy.replace("lines.yml", "name: Poison Help", "name: Poison Help, we will cure you")
    assert main(copy.folder, tmp_path / "none.yml") == 1


def test_an_old_check_of_a_line_fails(copy: Copy, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = (copy.folder / "lines.yml").read_text("utf-8")
    (copy.folder / "lines.yml").write_text(
        re.sub(r"verified_on: \S+", "verified_on: 2020-01-31", text, count=1), "utf-8"
    )
    assert main(copy.folder, tmp_path / "none.yml") == 1
    assert "over 180 days ago" in capsys.readouterr().out
