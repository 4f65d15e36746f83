"""Box2D and MuJoCo."""
