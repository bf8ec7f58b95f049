"""How the model that finds statements is made; nothing here is needed to use it."""
