"""Large networks in torch: convolutions, wide layers, graphics cards."""
