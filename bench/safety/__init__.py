"""How much danger is noticed, how often there is a false alarm, and what that costs."""
