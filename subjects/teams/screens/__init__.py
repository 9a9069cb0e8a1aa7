"""The screens of the teams."""
