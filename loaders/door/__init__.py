"""The door: what is looked at in a received file before anything opens it, in a jailed child."""
