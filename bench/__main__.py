"""Run benchmarks and print their tables: `python -m bench`, or `python -m bench pages`."""

import argparse
import importlib
import subprocess
import sys

MEASURES = ("imports", "verdict", "answering", "pages", "reports", "national")


def main(arguments: list[str] | None = None) -> int:
    """Run the measures named, all by default; return 1 when one passes its limit."""
    parser = argparse.ArgumentParser(
        prog="python -m bench", description="Mesurer les temps et la mémoire, à côté des pairs."
    )
    parser.add_argument(
        "measures", nargs="*", metavar="MESURE", help=f"{', '.join(MEASURES)} ; toutes par défaut"
    )
    chosen = parser.parse_args(arguments).measures or MEASURES
    unknown = sorted(set(chosen) - set(MEASURES))
    if unknown:
        parser.error(f"mesure inconnue : {', '.join(unknown)}")
    if len(chosen) == 1:
        module = importlib.import_module(f"bench.{chosen[0]}")
        print(f"\n{module.__doc__}", flush=True)
        return int(module.main())
    # A process each: the system counts in a command's peak memory that of what launches it.
    failed = [
        name
        for name in chosen
        if subprocess.run([sys.executable, "-m", "bench", name], check=False).returncode
    ]
    if failed:
        print(f"\nHors limites : {', '.join(failed)}.", file=sys.stderr)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
