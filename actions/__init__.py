"""Custom actions, one module a conversation: they read the turn, ask Knowledge, and utter. They hold no texts."""
