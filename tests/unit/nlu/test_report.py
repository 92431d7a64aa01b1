"""What is said of a new model."""

from bot.nlu.report import moved


def test_a_figure_is_told_beside_what_it_was() -> None:
    assert moved({"signs found": 0.8}, {"signs found": 0.85, "false check": 0.01}) == [
        "  signs found                   0.800 -> 0.850",
        "  false check                   0.010",
    ]
