"""The running bot: understanding, safety, knowledge, policies and channels."""

import sys

if sys.version_info >= (3, 12):
    import setuptools  # noqa: F401 - brings distutils, which Rasa's dependencies ask for, before one of them blocks it
