"""Finding the words to ask somebody: the form, what each answer says of the message, and how the draft comes to be."""
