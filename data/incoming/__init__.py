"""What comes in, from a file or a form: compared with what Cap has, refused or kept."""
