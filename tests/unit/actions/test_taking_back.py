"""What was kept or claimed is taken back by its name, and not brought up again."""

from __future__ import annotations

import pytest

from actions.commands import denied
from bot.knowledge import knowledge
from bot.knowledge.remarks import remark_in, wants_erased
from tests.turns import Turns

KNOWN = knowledge()
FEAR, TRUST, CONTROL = "sign_fear_of_dependency", "reason_lost_trust", "reason_control"


def told(*signs: str) -> Turns:
    """These were told, one after the other."""
    talk = Turns()
    for sign in signs:
        talk.say(f"i am like that, {sign}", sign, [sign])
    return talk


def recalled(*signs: str) -> Turns:
    """These were told and read back."""
    talk = told(*signs)
    talk.say("what do you know about me", "ask_recall")
    return talk


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("im not a perfectionist just quick", ["sign_perfectionism"]),
        ("thats wrong. im not afraid of needing someone i just find it awkward", [FEAR]),
        ("i just said im NOT frightened. take that off", [FEAR]),
        ("i never lost trust in anyone", [TRUST]),
        ("it doesnt have to be perfect", []),
        ("im not only afraid, im ashamed", []),
        ("i am afraid of needing anyone", []),
        ("i cant trust people", []),
    ],
)
def test_what_is_denied(text: str, names: list[str]) -> None:
    assert [name for name in denied(text) if name in (FEAR, TRUST, "sign_perfectionism")] == names


def test_a_sign_that_is_denied_is_not_that_sign() -> None:
    talk = Turns()
    said = talk.say("im not a perfectionist just quick", "sign_perfectionism", ["sign_perfectionism"])
    assert not talk.slots.get("shared") and not said.startswith(KNOWN.topics["sign_perfectionism"].reflect)


def test_what_was_shared_is_denied_and_gone() -> None:
    talk = told(FEAR)
    talk.say("thats wrong. im not afraid of needing someone i just find it awkward", FEAR, [FEAR])
    assert talk.slots["shared"] == []


@pytest.mark.parametrize(
    "text", ["take that off", "can you delete just that one", "i just said im NOT frightened. take that off"]
)
def test_the_one_that_is_meant_goes_and_is_named(text: str) -> None:
    talk = told(TRUST, FEAR)
    said = talk.say(text, "feedback_negative")
    assert talk.slots["shared"] == [TRUST] and KNOWN.topics[FEAR].name in said


@pytest.mark.parametrize(
    "text",
    ["no the fear one. in what you know about me. its wrong", "the fear thing isn't true", "no, not the fear one"],
)
@pytest.mark.parametrize("intent", ["problem_intimacy", "deny", "feedback_negative"])
def test_after_it_was_read_back_one_is_corrected(text: str, intent: str) -> None:
    talk = recalled(TRUST, FEAR)
    assert KNOWN.topics[FEAR].name in talk.say(text, "feedback_negative" if remark_in(text) else intent)
    assert talk.slots["shared"] == [TRUST]


def test_where_it_is_not_clear_which_that_is_asked() -> None:
    talk = recalled(TRUST, FEAR)
    said = talk.say("can you delete just that one", "feedback_negative")
    assert said in KNOWN.texts["out.which"] and len(talk.slots["shared"]) == 2
    title = talk.buttons[0]
    assert remark_in(title) == "out"
    talk.say(title, "feedback_negative")
    assert len(talk.slots["shared"]) == 1


@pytest.mark.parametrize("text", ["right delete it all then", "erase all of it", "just delete the lot"])
def test_all_of_it_means_all(text: str) -> None:
    assert wants_erased(text)


def test_forget_it_erases_nothing() -> None:
    assert not wants_erased("forget it")


@pytest.mark.parametrize(
    "text",
    ["Why did you say I lost trust? I didn't say that.", "you made that up didnt you", "i never mentioned my dad"],
)
def test_an_objection_is_a_remark(text: str) -> None:
    assert remark_in(text) == "unsaid"


def test_what_was_claimed_is_withdrawn_by_its_name_and_not_repeated() -> None:
    talk = Turns()
    talk.say("i was in hospital and told nobody", CONTROL, [CONTROL, TRUST])
    said = talk.say("Why did you say I lost trust? I didn't say that.", "feedback_negative")
    assert f'"{KNOWN.topics[TRUST].name}"' in said and "staying" not in said
    assert talk.slots["shared"] == [CONTROL]
    talk.say("my brother never rang back", TRUST, [TRUST])
    assert TRUST not in talk.slots["shared"]


def test_a_sentence_of_a_theme_is_withdrawn_in_its_own_words() -> None:
    talk = told("sign_asking_for_help")
    said = talk.say("they keep score you know", "sign_asking_for_help", ["sign_asking_for_help"])
    heard = next(one for one in KNOWN.themes["owing"].heard if one in said)
    assert heard in talk.say("you made that up didnt you", "feedback_negative")
    again = talk.say("they keep score you know", "sign_asking_for_help", ["sign_asking_for_help"])
    assert not any(one in again for one in KNOWN.themes["owing"].heard)


def test_help_that_is_not_held_over_anybody_is_no_bill() -> None:
    assert not KNOWN.themes["owing"].shows_in("he wouldnt hold it over me")
    assert not KNOWN.themes["owing"].shows_in("my dad would of lent it me in a second")


def test_a_reason_read_into_it_on_a_weak_vote_is_not_said_of_the_person() -> None:
    talk = Turns()
    said = talk.say(
        "when i was in hospital i told nobody",
        "reason_vulnerability",
        {"reason_vulnerability": 0.45, TRUST: 0.45},
        0.47,
    )
    assert not talk.slots.get("shared") and not said.startswith(KNOWN.topics["reason_vulnerability"].reflect)
    assert KNOWN.topics[TRUST].name not in said and talk.slots["offer"] == "mine:reason_vulnerability"


@pytest.mark.parametrize(
    ("text", "theme"),
    [
        ("dad got sick i did all of it, the forms, on my own", "illness_close"),
        ("dad died and i did all of it, the funeral guy, on my own", "grief"),
        ("my wife is dead", "grief"),
        ("i got a promotion and i do all their work myself", "promotion"),
        ("we have a new baby and i do it all", "birth"),
        ("during my chemo i drove myself", "illness_own"),
        ("i lost my job and told nobody", "job_loss"),
        ("we broke up and i moved out on my own", "breakup"),
    ],
)
def test_what_happened_is_met_first(text: str, theme: str) -> None:
    said = Turns().say(text, "sign_delegation", ["sign_delegation", "sign_overworking"])
    assert said.startswith(_named("your wife") if text == "my wife is dead" else KNOWN.themes[theme].heard), said
    assert len(said.split()) <= 75


@pytest.mark.parametrize(
    "text",
    ["my phone died", "im sick of it", "i didnt get promoted", "she slept like a baby", "my team lead got fired up"],
)
def test_what_only_sounds_like_it_is_no_event(text: str) -> None:
    assert not [theme.id for theme in KNOWN.themes_in(text) if theme.event]


def _named(whom: str) -> tuple[str, ...]:
    return tuple(one.replace("{whom}", whom) for one in KNOWN.texts["loss.named"])


def test_a_death_in_a_complaint_is_met() -> None:
    talk = told("sign_delegation")
    said = talk.say("my wife is dead. i told you that.", "feedback_negative")
    assert said.startswith(_named("your wife"))
    assert said.endswith(KNOWN.texts["remark.told_you"])


def test_a_hard_moment_of_somebody_else_gives_the_writer_nothing_to_do() -> None:
    talk = Turns()
    talk.say("my sister never takes a break", "sign_overworking", ["sign_overworking"])
    said = talk.say("She cried in the car park", "distress")
    assert said.startswith(KNOWN.texts["distress.theirs"])


@pytest.mark.parametrize("intent", ["ask_recall", "feedback_negative", "sign_asking_for_help"])
def test_an_answer_of_the_check_that_was_never_given_goes(intent: str) -> None:
    talk = Turns()
    answers = {"sign_asking_for_help": "never", FEAR: "often"}
    talk.slots["self_check"] = {"step": 10, "answers": answers, "finished": True, "note": ""}
    said = talk.say("says never for asking for help, i never answered that. what do you know about me", intent)
    assert talk.slots["self_check"]["answers"] == {FEAR: "often"} and "asking for help" in said


def test_what_was_answered_is_read_back_whatever_it_was_read_as() -> None:
    talk = Turns()
    talk.slots["self_check"] = {"step": 10, "answers": {"sign_compliments": "never"}, "finished": True, "note": ""}
    said = talk.say("what was my answer for compliments?", "sign_compliments", ["sign_compliments"])
    assert '"never"' in said and not talk.slots.get("shared")


@pytest.mark.parametrize("name", [name for name in KNOWN.topics if name.startswith(("sign_", "reason_", "problem_"))])
def test_each_thing_that_may_go_has_a_button_that_is_understood(name: str) -> None:
    assert remark_in(f"Take out: {KNOWN.topics[name].label}") == "out"
