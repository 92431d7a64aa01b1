"""Themes and short answers are spotted in kin wordings, and not in their harmless twins."""

from __future__ import annotations

import pytest

from bot.knowledge import Knowledge

SHOWN = {
    "grief": ["since Margaret went", "since she's gone i do it all", "the house is quiet now that she's gone"],
    "left": ["my wife left", "she left me two years ago", "a wife who left and took the kids"],
    "anniversary": ["four years in March", "it'll be 3 years this spring"],
    "forced_dependence": [
        "had a stroke in may, my daughter does my buttons",
        "i cant do my buttons any more",
        "i was a captain and now i need somebody to wash me",
    ],
    "owing": [
        "I no want owe nobody",
        "200 quid from 2009 and he reminds me every christmas",
        "he lent me 50 and still mentions it",
    ],
    "others_worse": [
        "everyone has it worse",
        "im not allowed to say its too much",
        "there are people with far harder lives",
    ],
    "betrayal": [
        "my brother sold the field behind my back",
        "took credit for my stuff",
        "if i tell ppl stuff it gets used",
    ],
    "helper_limits": ["i offered 100 times", "ive asked her a hundred times", "i cant keep doing this for him"],
    "grown_up_early": [
        "raised my two brothers",
        "raising my brothers since i was 11",
        "paying the rent since i was 14",
    ],
    "cost": ["it cost me a marriage", "my back and my marriage lol", "it ruined my marriage"],
    "family_norm": [
        "my father never asked nobody for nothing",
        "we dont ask in our house",
        "in my family you just manage",
    ],
    "therapy_obstacle": [
        "my ex did EMDR and came out worse",
        "tried therapy once, she just nodded",
        "said it was just anxiety and 90 quid please",
    ],
    "trauma_doubt": ["everyone is traumatised these days", "everybodys traumatised now"],
    "strings": [
        "usually that they want something",
        "he'd say something nice and then it was always followed by a favour",
    ],
    "praise_doubted": ["because they're lying", "they dont mean it"],
    "seen_weak": ["idk being seen as weak, or hurt, or looking stupid", "theyd think im weak"],
    "pulled_at": ["the deadline is just part of it, everyone wants something from me", "pulled in every direction"],
    "hindsight": ["i suppose i could have rung", "i shouldve asked"],
}
HARMLESS = [
    "since she went back to work i do nights",
    "now that my job is gone",
    "i passed in march",
    "my phone died last night",
    "my husband left for work early",
    "she left me a message",
    "i've played piano since i was 11",
    "the meeting is at 9, i cook",
    "i get up at 6 to clean",
    "i was the parent rep at school",
    "it cost me 200 quid",
    "my back and my neck hurt",
    "my mum never asked me how i was",
    "my wife never asks for anything",
    "in my house you can see the sea",
    "i had therapy and it helped",
    "he went behind the house",
    "the report was two years late",
    "i offered to drive twice",
    "i could have a coffee",
    "some are harder than others",
    "the kids have harder homework",
    "everyone wants coffee",
    "they want to help",
    "she wanted something different",
    "he always lets me down",
    "i dont owe the bank",
]


@pytest.mark.parametrize(("theme", "text"), [(theme, text) for theme, texts in SHOWN.items() for text in texts])
def test_a_theme_is_the_first_to_show(known: Knowledge, theme: str, text: str) -> None:
    assert known.themes_in(text)[0].id == theme


@pytest.mark.parametrize("text", HARMLESS)
def test_a_harmless_twin_shows_none(known: Knowledge, text: str) -> None:
    assert known.themes_in(text) == []


ASKED = [
    ("is that bad", "ask_healthy_independence", "is_it_bad"),
    ("so is that normal or", "ask_signs", "is_it_bad"),
    ("is it not?", "deny", "is_it_bad"),
    ("so how do i know its not just my personality", "ask_signs", "personality"),
    ("is this just how i am", "ask_signs", "personality"),
    ("nothing happened to me though", "sign_isolation", "nothing_happened"),
    ("so if nothing happened then what", "sign_fear_of_dependency", "nothing_happened"),
    ("everyone is traumatised these days", "sign_isolation", "doubt"),
    ("is it too late at 74", "ask_treatment", "too_late"),
    ("too late for therapy?", "ask_treatment", "too_late"),
    ("does that even work or is it just talking", "ask_treatment", "works"),
    ("what use is talking about what happened 20 years ago", "distress", "long_ago"),
    ("whats the point of talking about stuff 20 years ago", "distress", "long_ago"),
    ("who wrote the article, are they even doctors", "ask_source", "author"),
    ("whats attachment focused, isnt that for babies", "ask_therapy_type", "attachment_babies"),
    ("isnt that for babies", "ask_healthy_independence", "attachment_babies"),
    ("my ex did EMDR and came out worse", "ask_therapy_type", "therapy_worse"),
    ("tried therapy once, she just nodded. which kind isn't that", "ask_therapy_suggestion", "nodded"),
    ("my dad did fine without any of that. worked double shifts his whole life", "sign_overworking", "did_fine"),
    ("Not asking how to help him. I'm saying he was fine without therapy", "feedback_negative", "did_fine"),
    ("how do i find somebody who isnt from my church", "ask_find_care", "find_outside"),
    ("how do i find somebody if i work nights", "ask_find_care", "find_hours"),
    ("how would i know", "ask_signs", "how_know"),
]
NOT_ASKED = [
    ("i asked and nothing happened", "sign_asking_for_help"),
    ("i get home too late to call anyone", "sign_overworking"),
    ("is it too late to text her", "reach_out"),
    ("how does emdr work", "ask_therapy_type"),
    ("whats the point of anything", "distress"),
    ("i manage fine without help", "sign_asking_for_help"),
    ("i never needed anyone", "sign_fear_of_dependency"),
    ("is being good with money a sign", "ask_signs"),
    ("how do i know when to ask", "ask_first_step"),
]


@pytest.mark.parametrize(("text", "intent", "answer"), ASKED)
def test_what_people_ask_beside_the_topics(known: Knowledge, text: str, intent: str, answer: str) -> None:
    found = known.answer_to(text, "sign_asking_for_help", intent)
    assert found is not None and found.id == answer


@pytest.mark.parametrize(("text", "intent"), NOT_ASKED)
def test_what_only_looks_like_it(known: Knowledge, text: str, intent: str) -> None:
    assert known.answer_to(text, None, intent) is None
