"""What was found in the texts read last."""

from bot.safety.lately import MOST, Lately


def test_a_text_is_read_once_and_forgotten_after_many_others() -> None:
    read: list[str] = []

    def length(text: str) -> int:
        read.append(text)
        return len(text)

    lately = Lately(length)
    assert [lately("no"), lately("never"), lately("no")] == [2, 5, 2]
    assert read == ["no", "never"]
    for number in range(MOST - 1):
        lately(f"text {number}")
    assert lately("no") == 2 and read.count("no") == 1
    assert lately("never") == 5 and read.count("never") == 2, "it was not asked for longest"


def test_a_broken_character_can_be_read() -> None:
    assert Lately(len)("\ud800") == 1
