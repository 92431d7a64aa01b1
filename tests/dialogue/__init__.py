"""Whole conversations in people's own words; each is held with the trained model."""
