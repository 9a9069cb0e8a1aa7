"""The screens of the papers."""
