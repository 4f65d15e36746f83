"""Any environment that Gymnasium can make, checked before it is trusted."""
