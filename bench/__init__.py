"""Measures Tandem beside the bot that `rasa init` makes. Nothing of the product imports this."""
