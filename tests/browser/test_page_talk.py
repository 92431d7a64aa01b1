"""A conversation on the page: words, buttons, cards, and nobody else listening."""

from playwright.sync_api import Page, expect
from stand_in import StandIn
from steps import say, storage, write_field

IN_DANGER = "I live in Texas and I am going to kill myself tonight, I have the pills here"


def test_first_conversation(page: Page) -> None:
    expect(write_field(page)).to_be_focused()
    expect(page.get_by_text("A computer program that shares information. Not a person, not therapy.")).to_be_visible()
    page.get_by_role("button", name="What is hyper-independence?").click()
    expect(page.locator(".turn.person")).to_contain_text("What is hyper-independence?")
    expect(page.locator(".turn.tandem")).to_contain_text("independen")
    expect(page.get_by_role("heading", name="Where would you like to start?")).to_be_hidden()
    expect(write_field(page)).to_be_focused()


def test_enter_sends_and_shift_enter_starts_a_line(page: Page) -> None:
    write_field(page).press_sequentially("I do it")
    page.keyboard.press("Shift+Enter")
    page.keyboard.type("all myself")
    expect(write_field(page)).to_have_value("I do it\nall myself")
    page.keyboard.press("Enter")
    expect(page.locator(".turn.person .words")).to_have_text("I do it\nall myself", use_inner_text=True)
    expect(write_field(page)).to_have_value("")


def test_an_empty_message_is_not_sent(page: Page) -> None:
    write_field(page).fill("  \n ")
    page.get_by_role("button", name="Send").click()
    expect(page.locator(".turn")).to_have_count(0)
    expect(write_field(page)).to_be_focused()


def test_buttons_answer_and_go_away(page: Page) -> None:
    choices = say(page, "Can I do a self-check?").get_by_role("button")
    title = choices.first.inner_text()
    choices.first.click()
    expect(page.locator(".turn.person").last.locator(".words")).to_have_text(title)
    expect(page.locator(".turn.tandem")).to_have_count(2)
    expect(page.locator(".turn.tandem").first.get_by_role("button")).to_have_count(0)


def test_a_button_sends_its_payload(page: Page, stand_in: StandIn) -> None:
    stand_in.says([{"text": "Which one?", "buttons": [{"title": "The signs", "payload": "/ask_signs"}]}])
    say(page, "hello")
    page.get_by_role("button", name="The signs").click()
    expect(page.locator(".turn.tandem")).to_have_count(2)
    assert [(sent["text"], sent.get("payload")) for sent in stand_in.sent] == [
        ("hello", None),
        ("The signs", "/ask_signs"),
    ]


def test_a_fact_shows_its_source_in_its_bubble(page: Page) -> None:
    bubble = say(page, "What is hyper-independence?").locator(".bubble").filter(has=page.locator(".source"))
    expect(bubble.locator(".words")).to_have_count(1)
    expect(bubble.locator(".source")).to_contain_text("From the article: ")


def test_a_crisis_shows_lines_to_call_and_text(page: Page) -> None:
    reply = say(page, IN_DANGER)
    expect(reply.locator('a[href^="tel:"]').first).to_be_visible()
    expect(reply.locator('a[href^="sms:"]').first).to_be_visible()
    expect(reply).to_contain_text("988")


def test_every_card_is_shown(page: Page, stand_in: StandIn) -> None:
    line = {"name": "A line", "text": "HOME to 741741", "chat": "javascript:alert(1)", "verified_on": "2026-10-01"}
    stand_in.says(
        [
            {"text": "Lines.", "custom": {"type": "crisis", "country": "US", "lines": [line]}},
            {
                "text": "Kinds.",
                "custom": {"type": "therapy", "items": [{"id": "emdr", "name": "EMDR", "explains": "…"}]},
            },
            {"text": "A step.", "custom": {"type": "self_check", "step": 3, "of": 8}},
            {
                "text": "All.",
                "custom": {"type": "self_check", "summary": [{"sign": "s", "name": "Control", "often": "often"}]},
            },
            {
                "text": "Source.",
                "custom": {"type": "source", "section": "signs", "title": "Signs", "url": "https://x.org"},
            },
        ]
    )
    reply = say(page, "all of it")
    expect(reply.get_by_role("link", name="Text HOME to 741741")).to_have_attribute("href", "sms:741741?&body=HOME")
    expect(reply.locator('a[href^="javascript:"]')).to_have_count(0)
    for text in ("Checked on October 1, 2026", "EMDR", "Control"):
        expect(reply.get_by_text(text)).to_be_visible()
    link = reply.get_by_role("link", name="Signs")
    expect(link).to_have_attribute("rel", "noopener noreferrer")
    expect(link).to_have_attribute("target", "_blank")


def test_a_draft_can_be_changed_and_copied(page: Page, stand_in: StandIn) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    stand_in.says([{"text": "A draft:", "custom": {"type": "composer", "text": "Could you drive me?"}}])
    reply = say(page, "Help me find the words")
    reply.get_by_label("Your message, to change as you like").fill("Could you drive me on Friday?")
    reply.get_by_role("button", name="Copy").click()
    expect(reply.get_by_role("status")).to_have_text("Copied")
    assert page.evaluate("navigator.clipboard.readText()") == "Could you drive me on Friday?"


def test_messages_stay_in_place_so_that_each_is_read_once(page: Page, stand_in: StandIn) -> None:
    stand_in.says([{"text": "Yes."}])
    say(page, "one")
    expect(page.get_by_role("log")).to_have_attribute("aria-live", "polite")
    turns = page.locator(".turn")
    turns.evaluate_all("turns => turns.forEach(turn => { turn.seen = true; })")
    say(page, "two")
    assert turns.evaluate_all("turns => turns.map(turn => !!turn.seen)") == [True, True, False, False]


def test_the_newest_answer_is_in_view_to_its_end(page: Page, stand_in: StandIn) -> None:
    stand_in.says([{"text": "A draft:", "custom": {"type": "composer", "text": "Could you drive me on Friday? " * 5}}])
    for _ in range(4):
        reply = say(page, "another")
        expect(reply.get_by_role("button", name="Copy")).to_be_in_viewport(ratio=1)


def test_nobody_else_is_asked_and_nothing_is_kept_but_for_this_tab(page: Page, server_url: str) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("websocket", lambda socket: asked.append(socket.url.replace("ws", "http", 1)))
    page.reload()
    assert storage(page) == {"tab": [], "device": [], "cookies": [""]}
    say(page, "hello")
    assert [url for url in asked if not url.startswith(server_url)] == []
    assert any("socket.io" in url for url in asked)
    assert storage(page) == {"tab": [f"tandem.token {server_url}"], "device": [], "cookies": [""]}


def test_before_the_first_message_it_says_what_this_is_and_what_becomes_of_it(page: Page) -> None:
    for words in ("a computer program. It can be wrong", "to no other site", "This browser keeps it for this tab only"):
        expect(page.get_by_text(words)).to_be_visible()


def test_a_self_check_with_a_question_in_between_ends_in_a_picture_and_words(page: Page) -> None:
    say(page, "Can I do a self-check?")
    say(page, "Often")
    say(page, "What is hyper-independence?")
    for answer in ("Sometimes", "Never", "Often", "Often", "Sometimes", "Never", "Often", "For years", "A lot"):
        reply = say(page, answer)
    picture = reply.get_by_role("figure", name="What you said, as a picture")
    expect(picture.locator("svg ellipse")).to_have_count(8)
    expect(picture.get_by_role("term")).to_have_count(10)
    expect(picture).to_contain_text("for years")
    expect(picture).to_contain_text("no score and no diagnosis")
    with page.expect_download() as saved:
        picture.get_by_role("button", name="Save as a text file").click()
    text = saved.value.path().read_text("utf-8")
    assert saved.value.suggested_filename == "notes.txt"
    assert "Often\n- " in text and "How long: for years" in text and "In the way: a lot" in text


def test_what_was_told_can_be_taken_along(page: Page) -> None:
    page.add_init_script("window.print = () => { top.printed = document.body.innerText; }")
    page.reload()
    say(page, "I never ask for help, everyone I trusted let me down")
    reply = say(page, "What did I tell you?")
    notes = reply.get_by_role("figure", name="What you told Tandem")
    expect(notes).to_be_visible()
    told = notes.get_by_role("listitem").all_inner_texts()
    assert len(told) == 2
    assert all(name in reply.locator(".words").first.inner_text() for name in told), "the text stands alone"
    with page.expect_download() as saved:
        notes.get_by_role("button", name="Save as a text file").click()
    text = saved.value.path().read_text("utf-8")
    assert all(f"- {name}\n" in text for name in told)
    assert "Notes for a first appointment" in text and "no diagnosis" in text
    notes.get_by_role("button", name="Print").click()
    assert page.evaluate("window.printed").split() == text.split()


def test_therapies_stand_side_by_side_with_their_reasons(page: Page) -> None:
    say(page, "I never ask for help, everyone I trusted let me down")
    cards = say(page, "Which therapy may fit me?").locator(".side-by-side > li")
    expect(cards).to_have_count(2)
    expect(cards.first).to_contain_text("Because you mentioned")
    boxes = [box for box in (card.bounding_box() for card in cards.all()) if box]
    assert boxes[0]["y"] == boxes[1]["y"] and boxes[0]["x"] < boxes[1]["x"]


def test_lines_of_the_conversation_stay_reachable(page: Page) -> None:
    say(page, "I'm in Ireland and I am going to kill myself tonight, I have the pills here")
    say(page, "ok")
    page.get_by_role("button", name="Get help now").click()
    panel = page.get_by_role("region", name="Get help now")
    expect(panel.get_by_label("Country")).to_have_value("IE")
    panel.get_by_label("Country").select_option("GB")
    expect(panel.locator('a[href="tel:116123"]').first).to_be_visible()


def test_replies_come_one_at_a_time_for_those_who_like_motion(page: Page, stand_in: StandIn) -> None:
    page.emulate_media(reduced_motion="no-preference")
    stand_in.says([{"text": f"This is the bubble with the number {i}."} for i in range(3)])
    reply = say(page, "hello")
    assert reply.locator(".bubble").count() == 1
    expect(page.locator(".typing")).to_be_visible()
    expect(reply.locator(".bubble")).to_have_count(3)
    expect(page.locator(".typing")).to_have_count(0)


def test_help_comes_at_once(page: Page, stand_in: StandIn) -> None:
    page.emulate_media(reduced_motion="no-preference")
    line = {"name": "A line", "call": "988", "hours": "24/7"}
    crisis = {"type": "crisis", "country": "US", "lines": [line]}
    stand_in.says([{"text": "One thing."}, {"text": "Another thing."}, {"text": "Help.", "custom": crisis}])
    assert say(page, "hello").locator(".bubble").count() == 3
