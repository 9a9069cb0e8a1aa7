"""The rules of both agreements: pure functions, with the article each one comes from."""
