"""The self-check over the eight signs: the form, how it asks, how answers read, and what it says at the end."""
