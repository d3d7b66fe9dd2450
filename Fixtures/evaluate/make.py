# environment: sklearn-newest
"""Writes two cohorts of made-up patients and what SciPy and NumPy say of how alike they are.

`generated_*.csv` and `reference_*.csv` are the tables; `report.json` is what their comparison must find, by the formulas
of Docs/Evaluating.md; `statistics.json` holds single statistics: samples and tables with what SciPy makes of them.
"""
import itertools
import json
import math
import pathlib
import platform
import sys
from fractions import Fraction

import numpy
import scipy
from scipy import stats

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "support"))
import fixtures  # noqa: E402

SEED = 20260
HERE = pathlib.Path(__file__).parent
LEVEL = 0.95
EXACT_LIMIT = 100_000


# Statistics

def constant(x):
    """Whether a sample does not vary, but for rounding."""
    deviations = x - x.mean()
    return numpy.linalg.norm(deviations) <= 1e-13 * abs(x.mean())


def pearson(x, y):
    if len(x) < 2 or constant(x) or constant(y):
        return None
    return float(stats.pearsonr(x, y).statistic)


def wilson(count, total):
    interval = stats.binomtest(count, total).proportion_ci(LEVEL, method="wilson")
    return float(interval.low), float(interval.high)


def compared(generated, n, reference, m):
    """Two rates, their intervals, and Newcombe's interval of their difference."""
    p, q = generated / n, reference / m
    (low_p, high_p), (low_q, high_q) = wilson(generated, n), wilson(reference, m)
    return {
        "generated": {"count": generated, "rate": p, "low": low_p, "high": high_p},
        "reference": {"count": reference, "rate": q, "low": low_q, "high": high_q},
        "difference": p - q,
        "low": p - q - math.hypot(p - low_p, high_q - q),
        "high": p - q + math.hypot(high_p - p, q - low_q),
    }


def paths_outside(n, m, steps):
    """The share of paths from (0, 0) to (n, m) that come as far from the diagonal as `steps`, in rational numbers."""
    outside = [Fraction(0)] * (m + 1)
    for i in range(n + 1):
        for j in range(m + 1):
            if abs(i * m - j * n) >= steps:
                outside[j] = Fraction(1)
            elif i == 0 and j == 0:
                outside[j] = Fraction(0)
            else:
                before = outside[j - 1] if j > 0 else Fraction(0)
                outside[j] = (outside[j] * i + before * j) / (i + j)
    return float(outside[m])


def kolmogorov_smirnov(x, y):
    n, m = len(x), len(y)
    if n * m <= EXACT_LIMIT:
        result = stats.ks_2samp(x, y, method="exact")
        return float(result.statistic), float(result.pvalue)
    statistic = stats.ks_2samp(x, y, method="asymp").statistic
    return float(statistic), float(stats.kstwobign.sf(math.sqrt(n * m / (n + m)) * statistic))


def split_mix(seed):
    """Vigna's SplitMix64."""
    mask = (1 << 64) - 1
    state = seed
    while True:
        state = (state + 0x9E3779B97F4A7C15) & mask
        mixed = state
        mixed = ((mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9) & mask
        mixed = ((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB) & mask
        yield mixed ^ (mixed >> 31)


def subsample(count, limit, random):
    if count <= limit:
        return list(range(count))
    order = list(range(count))
    for place in range(limit):
        other = place + next(random) % (count - place)
        order[place], order[other] = order[other], order[place]
    return sorted(order[:limit])


def mean_discrepancy(generated, reference, limit, seed):
    """Unbiased squared MMD with an RBF kernel as wide as the median distance, features in standard scores of the reference."""
    mean = reference.mean(axis=0)
    deviation = reference.std(axis=0)
    deviation[(reference == reference[0]).all(axis=0)] = 1
    random = split_mix(seed)
    x = ((generated - mean) / deviation)[subsample(len(generated), limit, random)]
    y = ((reference - mean) / deviation)[subsample(len(reference), limit, random)]
    pooled = numpy.concatenate([x, y])
    squares = numpy.array([[math.fsum((a - b) ** 2) for b in pooled] for a in pooled])
    distances = numpy.sqrt(squares[numpy.triu_indices(len(pooled), 1)])
    bandwidth = float(numpy.median(distances))
    if bandwidth == 0:
        others = distances[distances > 0]
        bandwidth = float(numpy.median(others)) if len(others) else None
    if bandwidth is None:
        return {"squared": 0.0, "bandwidth": None}
    kernel = numpy.exp(-squares / (2 * bandwidth**2))
    n, m = len(x), len(y)
    within_x = math.fsum(kernel[i, j] for i in range(n) for j in range(n) if i != j) / (n * (n - 1))
    within_y = math.fsum(kernel[n + i, n + j] for i in range(m) for j in range(m) if i != j) / (m * (m - 1))
    between = math.fsum(kernel[i, n + j] for i in range(n) for j in range(m)) / (n * m)
    return {"squared": within_x + within_y - 2 * between, "bandwidth": bandwidth}


# Cohorts

GENES = ["TP53", "RB1", "ATRX", "DLG2", "MYC", "CDKN2A", "NF1", "PTEN", "CCNE1", "ALK", "E2F3", "KIT"]
PATHWAYS = ["apoptosis", "cell cycle", "repair", "hypoxia, late", "angiogenesis"]
EXPRESSION = [f"G{number:02}" for number in range(24)] + ["SILENT"]
CONDITIONS = ["survival_time", "event_occurred", "age", "metastasis_at_diagnosis"]


def cohort(random, count, shift):
    """Patients in whom TP53 and RB1 exclude each other, PTEN never is mutated, and pathways go together."""
    rates = numpy.array([0.45, 0.4, 0.3, 0.25, 0.2, 0.2, 0.15, 0, 0.1, 0.1, 0.05, 0.3]) + shift / 10
    mutations = (random.random((count, len(GENES))) < rates).astype(int)
    both = (mutations[:, 0] == 1) & (mutations[:, 1] == 1)
    mutations[both & (random.random(count) < 0.9 - shift), 1] = 0
    mutations[:, 7] = 0
    common = random.normal(size=(count, 1))
    loads = numpy.array([1.0, 0.8, -0.7, 0.3, 0.0])
    pathways = common * loads * (1 - shift) + random.normal(size=(count, 5)) * 0.6 + shift / 4
    expression = random.normal(size=(count, 25)) * numpy.linspace(0.5, 3, 25) + common * 0.4
    expression[:, :3] += 2 * shift
    expression[:, 3] = numpy.round(expression[:, 3])
    expression[:, 24] = 1.5
    conditions = numpy.stack([
        numpy.round(random.exponential(900, count)), random.integers(0, 2, count),
        numpy.round(random.normal(16, 5, count), 1), random.integers(0, 2, count)], axis=1)
    return {
        "mutations": mutations, "expression": numpy.round(expression, 4), "pathways": numpy.round(pathways, 4),
        "conditions": conditions}


NAMES = {"mutations": GENES, "expression": EXPRESSION, "pathways": PATHWAYS, "conditions": CONDITIONS}


def write_table(path, names, values, patients=None):
    def field(text):
        return '"%s"' % text if "," in text else text

    lines = [",".join((["patient"] if patients else []) + [field(name) for name in names])]
    for index, row in enumerate(values.tolist()):
        lines.append(",".join(([patients[index]] if patients else []) + [repr(value) for value in row]))
    fixtures.write_bytes(path, ("\n".join(lines) + "\n").encode())


def distributions(generated, reference, names):
    tests = [
        (name, *kolmogorov_smirnov(generated[:, index], reference[:, index])) for index, name in enumerate(names)]
    adjusted = stats.false_discovery_control([p for _, _, p in tests], method="bh")
    return [
        {"name": name, "statistic": d, "p_value": p, "adjusted_p_value": float(q)}
        for (name, d, p), q in zip(tests, adjusted)]


def triangle(values):
    """The correlations of all pairs of columns; 0 where one does not vary."""
    count = values.shape[1]
    return [pearson(values[:, i], values[:, j]) or 0.0 for i in range(count) for j in range(i + 1, count)]


def report(generated, reference, drivers, pairs, alpha, limit, seed):
    n, m = len(generated["mutations"]), len(reference["mutations"])
    counts = {gene: (int(generated["mutations"][:, i].sum()), int(reference["mutations"][:, i].sum()))
              for i, gene in enumerate(GENES)}
    rates = numpy.array([[a / n, b / m] for a, b in counts.values()])
    correlation = pearson(rates[:, 0], rates[:, 1])
    result = {"mutations": {
        "correlation": correlation, "mean_absolute_difference": float(abs(rates[:, 0] - rates[:, 1]).mean()),
        "score": max(0.0, correlation)}}

    if drivers is None:
        drivers = sorted(GENES, key=lambda gene: -counts[gene][1])[:10]
    driver_rates = [{"gene": gene, **compared(counts[gene][0], n, counts[gene][1], m)} for gene in drivers]
    result["drivers"] = {
        "genes": driver_rates,
        "score": sum(rate["low"] <= 0 <= rate["high"] for rate in driver_rates) / len(driver_rates)}

    def table(cohort, a, b):
        x, y = (cohort["mutations"][:, GENES.index(gene)] for gene in (a, b))
        return [[int((x & y).sum()), int((x & (1 - y)).sum())], [int(((1 - x) & y).sum()), int(((1 - x) & (1 - y)).sum())]]

    tested = [pair for pair in itertools.combinations(GENES, 2) if all(counts[gene][1] > 0 for gene in pair)]
    p_values = [stats.fisher_exact(table(reference, *pair), alternative="less").pvalue for pair in tested]
    found = dict(zip(tested, stats.false_discovery_control(p_values, method="bh")))
    if pairs is None:
        pairs = [pair for pair in tested if found[pair] <= alpha]
    exclusive = []
    for a, b in pairs:
        fisher = stats.fisher_exact(table(reference, a, b), alternative="less")
        odds = float(fisher.statistic)
        exclusive.append({
            "genes": [a, b], "odds_ratio": odds if math.isfinite(odds) else None, "p_value": float(fisher.pvalue),
            **compared(table(generated, a, b)[0][0], n, table(reference, a, b)[0][0], m)})
    violations = numpy.zeros(n, bool)
    for a, b in pairs:
        violations |= (generated["mutations"][:, [GENES.index(a), GENES.index(b)]] == 1).all(axis=1)
    result["exclusivity"] = {
        "pairs": exclusive, "patients_with_both": int(violations.sum()),
        "score": sum(pair["low"] <= 0 for pair in exclusive) / len(exclusive) if exclusive else None}

    ours, theirs = numpy.array(triangle(generated["pathways"])), numpy.array(triangle(reference["pathways"]))
    difference = float(abs(ours - theirs).mean())
    result["pathways"] = {
        "pairs": len(ours), "mean_absolute_difference": difference, "correlation": pearson(ours, theirs),
        "score": max(0.0, 1 - difference)}

    features = distributions(
        numpy.concatenate([generated["expression"], generated["pathways"]], axis=1),
        numpy.concatenate([reference["expression"], reference["pathways"]], axis=1), EXPRESSION + PATHWAYS)
    rejected = sum(feature["adjusted_p_value"] <= alpha for feature in features)
    result["distributions"] = {
        "rejected": rejected, "features": features, "score": 1 - rejected / len(features)}
    result["conditions"] = distributions(generated["conditions"], reference["conditions"], CONDITIONS)

    joined = [numpy.concatenate([cohort[kind] for kind in ("mutations", "expression", "pathways")], axis=1).astype(float)
              for cohort in (generated, reference)]
    result["mmd"] = mean_discrepancy(*joined, limit, seed)
    result["mmd"]["score"] = min(1.0, max(0.0, 1 - math.sqrt(max(0.0, result["mmd"]["squared"]))))
    scores = [part["score"] for part in result.values() if isinstance(part, dict) and part["score"] is not None]
    result["score"] = sum(scores) / len(scores)
    return result


def single_statistics(random):
    samples = []
    for n, m, shift in [
        (2, 2, 0), (2, 3, 5), (5, 5, 0.5), (7, 12, 0.3), (30, 30, 1), (30, 31, 0.2), (40, 100, 0.4), (100, 40, 3),
        (250, 400, 0.1), (250, 400, 1.2), (311, 317, 0.5), (400, 400, 0.1), (500, 700, 0.6),
    ]:
        x, y = random.normal(size=n), random.normal(size=m) + shift
        for digits in (2, 0) if n * m <= 30_000 else (2,):
            x, y = numpy.round(x, digits) + 0.0, numpy.round(y, digits) + 0.0
            statistic, p = kolmogorov_smirnov(x, y)
            if n * m < 1000:
                steps = round(statistic * n * m)
                assert math.isclose(p, paths_outside(n, m, steps), rel_tol=1e-13), (n, m)
            samples.append({"x": x.tolist(), "y": y.tolist(), "statistic": statistic, "p_value": p})
    tables = []
    for a, b, c, d in [
        (0, 10, 10, 0), (0, 5, 3, 92), (1, 9, 8, 2), (3, 40, 30, 27), (0, 0, 5, 5), (10, 0, 0, 10), (50, 50, 50, 50),
        (2, 300, 290, 408), (0, 450, 450, 100), (120, 380, 260, 240), (4, 0, 0, 0), (1, 2000, 3000, 4999),
    ]:
        result = stats.fisher_exact([[a, b], [c, d]], alternative="less")
        odds = float(result.statistic)
        assert Fraction(result.pvalue) >= 0
        total = sum(math.comb(a + b, k) * math.comb(c + d, a + c - k) for k in range(0, a + 1))
        exact = float(Fraction(total, math.comb(a + b + c + d, a + c)))
        tables.append({
            "counts": [a, b, c, d], "odds_ratio": odds if math.isfinite(odds) else None, "p_value": exact,
            "scipy_p_value": float(result.pvalue)})
    vectors = []
    for count, noise in [(2, 1), (3, 1), (26, 0.1), (62, 3), (325, 0), (1000, 1)]:
        x = random.normal(size=count) + 1000 * (count == 62)
        y = -2 * x + 1 + noise * random.normal(size=count)
        vectors.append({"x": x.tolist(), "y": y.tolist(), "r": pearson(x, y)})
    return {
        "kolmogorov_smirnov": samples,
        "kolmogorov": [
            {"x": x, "p": float(stats.kstwobign.sf(x))}
            for x in [0.1, 0.2, 0.3, 0.5, 0.7, 0.9, 1.0, 1.1, 1.18, 1.2, 1.36, 1.63, 2.0, 3.0, 5.0, 8.0, 15.0]],
        "fisher": tables, "pearson": vectors,
        "rates": [
            {"counts": [a, n, b, m], **compared(a, n, b, m)}
            for a, n, b, m in [(0, 10, 0, 20), (10, 10, 0, 7), (3, 40, 12, 60), (500, 1000, 450, 1000), (1, 2, 1, 2),
                               (13041, 13041, 99, 100)]],
        "false_discovery": [
            {"p": p, "adjusted": stats.false_discovery_control(p, method="bh").tolist()}
            for p in [[0.5], [0.01, 0.04, 0.03, 0.2], [1.0, 1.0, 0.0], [0.05, 0.05, 0.05],
                      numpy.round(random.random(60) ** 3, 3).tolist()]],
    }


random = numpy.random.default_rng(SEED)
reference, generated = cohort(random, 90, 0.0), cohort(random, 120, 0.5)
patients = [f"P{number:03}" for number in range(90)]
for kind, names in NAMES.items():
    write_table(str(HERE / f"reference_{kind}.csv"), names, reference[kind], patients)
    # The other way round, as readers go by names.
    write_table(str(HERE / f"generated_{kind}.csv"), names[::-1], generated[kind][:, ::-1])

options = [
    {"drivers": None, "pairs": None, "alpha": 0.05, "limit": 256, "seed": 0},
    {"drivers": ["TP53", "PTEN"], "pairs": [["TP53", "RB1"], ["MYC", "PTEN"]], "alpha": 0.2, "limit": 25, "seed": 7},
]
versions = {"python": platform.python_version(), "numpy": numpy.__version__, "scipy": scipy.__version__}
header = {"tool": "scipy", "versions": versions, "seed": SEED, "tolerance": {
    "relative": 1e-12, "reason": "sums of doubles in another order, of at most a few thousand terms"}}
fixtures.write_json(str(HERE / "report.json"), {
    **header, "cases": [{"options": chosen, "report": report(generated, reference, **chosen)} for chosen in options]})
fixtures.write_bytes(
    str(HERE / "statistics.json"), (json.dumps({**header, **single_statistics(random)}) + "\n").encode())
