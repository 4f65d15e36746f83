"""Help: the keys, what each panel means, a page for every algorithm."""
