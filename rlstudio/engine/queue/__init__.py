"""Many runs from one wish: a queue of runs to do, and the crew of workers that does them."""
