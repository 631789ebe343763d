"""What happened: an article with its statements in, its events out. The door is `events.find_events`."""
