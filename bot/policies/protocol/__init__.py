"""The crisis protocol as pure functions: what follows danger, turn by turn (docs/crisis-protocol.md)."""
