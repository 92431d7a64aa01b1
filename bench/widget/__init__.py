"""The chat widget beside others: weight, time until it can be used, and what it does to the page around it."""
