"""The running bot: understanding, safety, knowledge, policies and channels."""

import sys
from importlib.util import find_spec

if sys.version_info >= (3, 12) and find_spec("setuptools"):  # where the encoder is built there is none, and no Rasa
    import setuptools  # noqa: F401 - brings distutils, which Rasa's dependencies ask for, before one of them blocks it
