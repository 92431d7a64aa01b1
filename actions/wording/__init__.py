"""Finding the words to ask or tell somebody something: what was heard becomes a draft, and orders change it."""
