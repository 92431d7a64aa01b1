"""What a message says as far as danger goes: its level in this conversation, whom it is about, where, what it asks for."""
