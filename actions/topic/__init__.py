"""The topic: signs, reasons and costs that are told, questions on them, conditions, kinds of therapy, small steps."""
