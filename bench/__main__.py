"""Run every benchmark and print its table: `python -m bench`."""

import argparse
import importlib
import pkgutil
import sys

import bench


def main(arguments: list[str] | None = None) -> int:
    """Run each module of `bench` that has a `main`; return 1 when one passes its limit."""
    argparse.ArgumentParser(
        prog="python -m bench", description="Mesurer les temps et la mémoire, à côté des pairs."
    ).parse_args(arguments)
    failed = []
    names = {module.name for module in pkgutil.iter_modules(bench.__path__)} - {"__main__"}
    for name in sorted(names):
        module = importlib.import_module(f"bench.{name}")
        if not hasattr(module, "main"):
            continue
        print(f"\n{module.__doc__}")
        if module.main():
            failed.append(module.__name__)
    if failed:
        print(f"\nHors limites : {', '.join(failed)}.", file=sys.stderr)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
