"""Looks, before anything is loaded, whether the configured components can run in this installation."""

from typing import Any

NEED_TENSORFLOW = frozenset(
    {
        "DIETClassifier",
        "TEDPolicy",
        "UnexpecTEDIntentPolicy",
        "ResponseSelector",
        "LanguageModelFeaturizer",
        "ConveRTFeaturizer",
    }
)
WAY_OUT = (
    "Either take it out of config.yml (docs/nlu.md tells what stands in its place), or install Rasa as it is published,"
    " with TensorFlow, in an environment of Python 3.10: pip install rasa==3.6.21"
)


class ComponentUnavailable(RuntimeError):
    """A configured component needs what this installation leaves out."""


def check_components(config: dict[str, Any]) -> None:
    """Refuse components that need TensorFlow, while only its placeholder is installed."""
    steps = [*(config.get("pipeline") or []), *(config.get("policies") or [])]
    wanted = sorted({_class_name(step) for step in steps} & NEED_TENSORFLOW)
    if wanted and _placeholder_only():
        raise ComponentUnavailable(
            f"config.yml names {', '.join(wanted)}: that needs TensorFlow, which this installation leaves out. {WAY_OUT}"
        )


def _class_name(step: dict[str, Any]) -> str:
    return str(step.get("name", "")).rsplit(".", 1)[-1]


def _placeholder_only() -> bool:
    import tensorflow

    return bool(getattr(tensorflow, "IS_PLACEHOLDER", False))
