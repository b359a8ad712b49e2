"""Pairs of rates on standard input, one pair a run: prints the medians and their ratio."""
import statistics
import sys

what, ours, theirs = sys.argv[1:]
pairs = [tuple(map(float, line.split())) for line in sys.stdin if line.strip()]
ratio = statistics.median(a / b for a, b in pairs)
a, b = (statistics.median(column) for column in zip(*pairs))
print(f"{what}: {ours} {a:,.0f}/s, {theirs} {b:,.0f}/s, ratio {ratio:.2f}")
