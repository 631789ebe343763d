"""The views: what a visitor gives or asks in, answers out."""
