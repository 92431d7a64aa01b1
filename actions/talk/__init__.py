"""The talk itself: answers met, hard moments, losses, remarks and corrections, erasing, and what was not understood."""
