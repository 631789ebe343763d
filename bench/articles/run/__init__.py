"""Small programs that are started in a process of their own and timed there."""
