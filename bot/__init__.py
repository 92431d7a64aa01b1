"""The running bot: understanding, safety, knowledge, policies and channels."""
