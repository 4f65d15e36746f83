"""Learning in dreams: a recurrent model of the world, and an actor and a critic that live in it alone."""
