"""What stands around every page: menu, choices, address, empty page, serving."""
