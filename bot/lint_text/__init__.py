"""Holds every text that people read to the house style: `python -m bot.lint_text`.

The rules are data, in `data/knowledge/style.yml`. Prints `file:line: what is wrong` and ends with 1 if anything is.
"""
