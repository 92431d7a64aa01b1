"""Tests against the real model, server and data; where they stand is what they are about."""
