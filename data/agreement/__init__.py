"""The texts as data: read from TOML, checked."""
