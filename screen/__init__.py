"""What the screens share: formats, labels, escapes, style, access, serving."""
