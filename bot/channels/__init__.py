"""Where messages come in and replies go out: Rasa's connectors, each behind the same guard."""
