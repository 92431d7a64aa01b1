"""What is wrong in `data/knowledge/` is told with file, line and what to do."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from bot.knowledge import KnowledgeError, load

from .conftest import Copy


def fault(copy: Copy) -> str:
    with pytest.raises(KnowledgeError) as error:
        load(copy.folder)
    return str(error.value)


def test_broken_yaml(copy: Copy) -> None:
    line = copy.append("conditions.yml", "ocd: {name: [\n")
    said = fault(copy)
    assert f"conditions.yml:{line + 1}: not valid YAML" in said or f"conditions.yml:{line}: not valid YAML" in said
    assert "check the indentation" in said


def test_a_field_misspelt(copy: Copy) -> None:
    line = copy.replace("signs.yml", "  label: Handing tasks over", "  lable: Handing tasks over")
    said = fault(copy)
    assert f"signs.yml:{line}: sign_delegation.lable: " in said
    assert "correct its spelling" in said
    assert "sign_delegation.label: field required; add it" in said


def test_too_few_variants(copy: Copy) -> None:
    line = copy.replace("distress.yml", "    - It's all right that this is too much just now.\n", "") - 1
    copy.replace("distress.yml", "    - A moment like this is hard to sit with alone.\n", "")
    said = fault(copy)
    assert "distress.yml:" in said and "at least 4 different `reflect`" in said
    assert int(said.split(":")[1]) <= line


def test_a_variant_twice(copy: Copy) -> None:
    copy.replace(
        "reasons.yml",
        "How does that guard show in your life today?",
        "Would you like to look at what the article says may help?",
    )
    assert "reason_vulnerability.ask: has the same variant twice" in fault(copy)


def test_a_section_that_the_article_has_not(copy: Copy) -> None:
    line = copy.replace("problems.yml", "  section: problems", "  section: prognosis")
    assert f"problems.yml:{line}: problem_intimacy.section: " in fault(copy)


def test_a_name_twice(copy: Copy) -> None:
    line = copy.append("reasons.yml", "reason_control: {}\n")
    assert f"reasons.yml:{line}: `reason_control` stands here twice" in fault(copy)


def test_a_topic_missing(copy: Copy) -> None:
    (copy.folder / "distress.yml").write_text("distres: null\n", encoding="utf-8")
    assert "distress.yml:1: distres: " in fault(copy)


def test_a_relation_to_nothing(copy: Copy) -> None:
    line = copy.replace(
        "signs.yml", "related: [sign_perfectionism, problem_intimacy", "related: [sign_perfect, problem_intimacy"
    )
    assert f"signs.yml:{line}: sign_compliments.related.0: `sign_perfect` is no other topic" in fault(copy)


def test_a_label_longer_than_a_button(copy: Copy) -> None:
    copy.replace("signs.yml", "label: Working alone", "label: Working alone and not with others")
    assert "sign_working_alone.label: has 33 characters, a button shows 24; shorten it" in fault(copy)


def test_a_self_check_question_of_another_kind(copy: Copy) -> None:
    copy.replace("signs.yml", "question: How often do you pull away", "question: Do you pull away")
    assert 'sign_isolation.self_check.question: must begin with "How often "' in fault(copy)


def test_a_therapy_in_the_wrong_family(copy: Copy) -> None:
    line = copy.replace("therapies.yml", "    family: trauma_focused", "    family: individual")
    assert f"therapies.yml:{line}: therapies.emdr.family: `individual` does not list it" in fault(copy)


def test_a_verified_line_without_a_date(copy: Copy) -> None:
    copy.replace("lines.yml", "    verified: true\n    verified_on: 2026-11-24\n", "    verified: true\n")
    assert "lines.0: `verified_on` goes with `verified: true`" in fault(copy)


def test_a_number_that_cannot_be_dialled(copy: Copy) -> None:
    line = copy.replace("lines.yml", 'call: "911"', "call: nine one one")
    said = fault(copy)
    assert f"lines.yml:{line}: " in said and "put words into `name`" in said


@pytest.mark.parametrize("address", ["javascript:alert(1)", "data:text/html,x", "//example.org", "example.org"])
@pytest.mark.parametrize(
    ("name", "field"), [("lines.yml", "chat: https://findahelpline.com"), ("sources.yml", "url: null")]
)
def test_an_address_that_is_no_page(copy: Copy, name: str, field: str, address: str) -> None:
    copy.replace(name, field, f"{field.split(':')[0]}: '{address}'")
    assert "is no address of a page" in fault(copy)


def test_a_file_missing(copy: Copy) -> None:
    (copy.folder / "themes.yml").unlink()
    assert "themes.yml:1: can't be read" in fault(copy)


def test_every_fault_of_a_file_is_told_at_once(copy: Copy) -> None:
    copy.replace("conditions.yml", "  label: PTSD\n", "")
    copy.replace("conditions.yml", "  label: BPD\n", "")
    assert len(fault(copy).splitlines()) == 2


def test_words_that_yaml_would_bend_stay_words(copy: Copy) -> None:
    copy.replace("themes.yml", "words: [burden,", "words: [no, 0800, 1e3, burden,")
    assert load(copy.folder).themes["burden"].words[:3] == ("no", "0800", "1e3")


def test_texts_are_loaded_when_there(copy: Copy) -> None:
    (copy.folder / "texts.yml").unlink(missing_ok=True)
    assert load(copy.folder).texts == {}
    copy.append("texts.yml", "hello: ['Hello {name}.', Hi.]\n")
    assert load(copy.folder).texts["hello"] == ("Hello {name}.", "Hi.")


def test_knowledge_cannot_be_changed(copy: Copy) -> None:
    topic = load(copy.folder).topics["distress"]
    with pytest.raises(TypeError):
        topic.label = "other"


def entry(copy: Copy, name: str, key: str) -> str:
    """The text of one entry of a file."""
    text = (copy.folder / name).read_text(encoding="utf-8")
    found = re.search(rf"^( *){key}:\n(?:\1 .*\n|\n)+", text, re.MULTILINE)
    assert found, f"{key} is not in {name}"
    return found[0].rstrip("\n") + "\n"


def test_one_sign_more_is_data(copy: Copy) -> None:
    for name in ("signs.yml", "fits.yml"):
        copy.append(name, entry(copy, name, "sign_overworking").replace("sign_overworking", "sign_secrecy"))
    known = load(copy.folder)
    assert known.topics["sign_secrecy"].name == known.topics["sign_overworking"].name
    assert known.fits["sign_secrecy"]


def test_one_therapy_more_is_data(copy: Copy) -> None:
    copy.replace("therapies.yml", "therapies: [emdr, tf_cbt]", "therapies: [emdr, tf_cbt, narrative]")
    copy.append("therapies.yml", entry(copy, "therapies.yml", "emdr").replace("emdr:", "narrative:"))
    assert load(copy.folder).therapies["narrative"].family == "trauma_focused"


def test_a_pattern_that_cannot_be_read(copy: Copy) -> None:
    copy.replace("themes.yml", "  words: [burden,", "  patterns: ['(never closed']\n  words: [burden,")
    assert "is no regular expression" in fault(copy)


def test_an_answer_for_those_alone_who_told_something(copy: Copy) -> None:
    copy.append("answers.yml", "x: {words: [hm], says: ['About {told}.'], section: null, buttons: {}}\n")
    assert "write one without it" in fault(copy)


def test_it_is_found_from_any_folder(tmp_path: Path) -> None:
    code = "from bot.knowledge import knowledge; print(len(knowledge().lines))"
    environment = {**os.environ, "PYTHONPATH": str(Path.cwd())}
    said = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, env=environment, capture_output=True, text=True, check=True
    )
    assert int(said.stdout) > 0
