"""The screens of the committee."""
