"""What was measured: gold sets, scorers, speed, and the floors that hold."""
