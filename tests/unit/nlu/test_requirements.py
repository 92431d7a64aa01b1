"""What is refused before the start."""

from pathlib import Path

import pytest
import yaml

from bot.nlu.requirements import ComponentUnavailable, check_components
from bot.nlu.safety import SafetyMissing, require_safety

CONFIG = yaml.safe_load(Path("config.yml").read_text())


def test_our_own_configuration_passes() -> None:
    require_safety(CONFIG)
    check_components(CONFIG)


def test_a_pipeline_without_the_safety_check_is_refused() -> None:
    shortened = {**CONFIG, "pipeline": CONFIG["pipeline"][:-1]}
    for config in ({}, {"pipeline": None}, shortened, {"pipeline": CONFIG["pipeline"][::-1]}):
        with pytest.raises(SafetyMissing, match=r"bot\.nlu\.safety\.SafetyCheck"):
            require_safety(config)


@pytest.mark.parametrize("part", ["pipeline", "policies"])
def test_a_component_that_needs_tensorflow_ends_in_one_clear_error(part: str) -> None:
    name = {"pipeline": "DIETClassifier", "policies": "rasa.core.policies.ted_policy.TEDPolicy"}[part]
    with pytest.raises(ComponentUnavailable, match=name.rsplit(".", 1)[-1]) as told:
        check_components({part: [{"name": name}]})
    assert "pip install rasa==3.6.21" in str(told.value)
    assert "\n" not in str(told.value)
