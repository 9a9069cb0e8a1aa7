"""Forms: what is typed on screen."""
