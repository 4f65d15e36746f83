"""Pictures of written digits, and what there is to decide about them."""
