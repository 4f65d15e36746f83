"""Search: trees that grow while an agent thinks, alone and with a network that learns from them."""
