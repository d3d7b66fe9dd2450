"""What compare writes of its results: a table, a chart, and what the engines' packages take on disk."""
import html
import json
import math
import os
import subprocess

HERE = os.path.dirname(os.path.abspath(__file__))
with open(os.path.join(HERE, "systems.json")) as file:
    SYSTEMS = json.load(file)
NAMES = {"needletail": "Needletail", "onnxruntime": "ONNX Runtime", "openvino": "OpenVINO", "ncnn": "ncnn", "MNN": "MNN",
         "litert": "LiteRT", "tensorflow": "TensorFlow", "tensorflow_xla": "TensorFlow, XLA", "torch": "PyTorch", "torch_compiled": "PyTorch compiled", "spark": "Spark",
         "scikit-learn": "scikit-learn", "onnxruntime_words": "ONNX Runtime, words"}
COLORS = {"onnxruntime": "#1b6ca8", "openvino": "#7a3e9d", "ncnn": "#d1495b", "MNN": "#e08e0b", "litert": "#2a9d5c", "tensorflow": "#b5651d",
          "tensorflow_xla": "#d9a066",
          "torch": "#c2185b", "torch_compiled": "#795548", "spark": "#607d8b", "scikit-learn": "#455a64",
          "onnxruntime_words": "#7fb2d9"}


# Numbers


def duration(seconds):
    for unit, scale in (("s", 1), ("ms", 1e3), ("µs", 1e6)):
        if seconds * scale >= 1 or unit == "µs":
            return f"{digits(seconds * scale)} {unit}"


def digits(value):
    """Three digits that count."""
    return f"{value:.{max(0, 2 - math.floor(math.log10(value)))}f}" if 0 < value < 1000 else f"{value:.0f}"


def times(ratio):
    return f"{ratio:.2f}" if ratio < 100 else f"{ratio:.0f}"


def megabytes(count):
    return f"{digits(count / 1e6)} MB"


def fastest(cell):
    """The fastest other engine and its time through ours."""
    others = {name: entry["ratio"]["median"] for name, entry in cell["engines"].items() if "ratio" in entry}
    return min(others.items(), key=lambda item: item[1], default=(None, None))


def limit(cell):
    """Seconds that the machine needs at least: for the multiply-adds, or to read the weights."""
    times = []
    if "operations" in cell and "fma_peak_flops" in cell:
        times.append(cell["operations"] / cell["fma_peak_flops"])
    if "read_bytes_per_second" in cell:
        times.append(cell["weight_bytes"] * SYSTEMS[cell["system"]].get("reads", 1) / cell["read_bytes_per_second"])
    return max(times, default=None)


def largest_difference(facts, cells, engine):
    """From the framework's outputs, over all cells."""
    shares = [cell["engines"][engine]["difference"] for cell in cells if engine in cell["engines"]]
    ((kind, tolerance),) = facts["tolerance"].items()
    return f"{max(shares) * tolerance:.1e}{' of the largest' if kind == 'relative' else ''}" if shares else ""


def title(cell):
    rows = f"{cell['rows']:,}".replace(",", " ")
    return f"{SYSTEMS[cell['system']]['title']}, {rows} at once, {cell['threads']} thread{'s' if cell['threads'] > 1 else ''}"


def line(cell):
    ours = cell["engines"].get("needletail")
    if not ours:
        return f"{title(cell)}: " + ", ".join(f"{name} {duration(entry['seconds']['median'])}" for name, entry in cell["engines"].items())
    name, ratio = fastest(cell)
    text = f"{title(cell)}: {duration(ours['seconds']['median'])}"
    if name:
        text += f", {ratio:.2f} x {NAMES[name]}"
    return text + "".join(f"; {NAMES.get(engine, engine)}: {reason}" for engine, reason in cell["refused"].items())


# The table


def summary(results):
    """Of each system and cell our time, and which other engine is the fastest."""
    lines = ["| | one row, 1 thread | one row, 2 threads | many rows, 1 thread | many rows, 2 threads |", "|---|---|---|---|---|"]
    for system, facts in SYSTEMS.items():
        columns = {}
        for cell in results["cells"]:
            if cell["system"] == system and "needletail" in cell["engines"]:
                name, ratio = fastest(cell)
                text = duration(cell["engines"]["needletail"]["seconds"]["median"])
                columns[cell["rows"] > 1, cell["threads"]] = f"{text}; {NAMES[name]} **{times(ratio)}**" if name else text
        if columns:
            many = f"{facts['rows'][-1]:,}".replace(",", " ")
            places = [(False, 1), (False, 2), (True, 1), (True, 2)]
            lines.append(f"| {facts['title']} ({many}) | " + " | ".join(columns.get(place, "") for place in places) + " |")
    return [*lines, "", "Needletail's time; the fastest other engine, and how many times as long that takes. In brackets how many rows many are.", ""]


def host(machine):
    """The machine and what runs on it, as far as the results tell."""
    names = {"vendor": "", "family": "family ", "model": "model ", "stepping": "stepping ",
             "system": "", "kernel": "Linux ", "swift": "Swift ", "python": "Python "}
    words = {key: name + machine[key] for key, name in names.items() if key in machine}
    model = " ".join(words[key] for key in ("vendor", "family", "model", "stepping") if key in words)
    kind = ", ".join(part for part in (machine.get("microarchitecture"), model) if part)
    parts = [machine["cpu"] + (f" ({kind})" if kind else ""), f"{machine['cores']} cores"]
    return ", ".join(parts + [words[key] for key in ("system", "kernel", "swift", "python") if key in words])


def commits(results):
    """The commit of all cells, or which systems' cells are of which."""
    systems = {}
    for cell in results["cells"]:
        systems.setdefault(cell.get("commit", results["machine"]["commit"])[:12], {})[SYSTEMS[cell["system"]]["title"]] = None
    if len(systems) < 2:
        return f"commit {', '.join(systems)}"
    return "commits " + ", ".join(f"{name} ({'; '.join(titles)})" for name, titles in systems.items())


def table(results):
    machine = results["machine"]
    lines = [
        f"# Needletail beside other engines, {machine['date']}", "",
        f"{host(machine)}; {commits(results)}. Times are medians over rounds in which the engines "
        "take turns; behind them how many times ours they are, the median over rounds, and a tenth to nine tenths of the rounds. "
        "All in f32 (heart disease in f64), from the same weights, with outputs that are the framework's.", ""]
    lines += summary(results)
    for system, facts in SYSTEMS.items():
        cells = [cell for cell in results["cells"] if cell["system"] == system]
        if not cells:
            continue
        lines += [f"## {facts['title']}: {facts['what']}", ""]
        heads = [f"{cell['rows']}, {cell['threads']} thread{'s' if cell['threads'] > 1 else ''}" for cell in cells]
        lines += ["| engine | " + " | ".join(heads) + " |", "|---" * (len(cells) + 1) + "|"]
        for engine in ["needletail", *facts["engines"]]:
            columns = []
            for cell in cells:
                entry = cell["engines"].get(engine)
                if not entry:
                    columns.append("none" if engine in cell["refused"] else "")
                    continue
                text = duration(entry["seconds"]["median"])
                if "ratio" in entry:
                    ratio = entry["ratio"]
                    text += f", **{times(ratio['median'])}** ({times(ratio['p10'])} to {times(ratio['p90'])})"
                columns.append(text)
            if any(columns):
                lines.append(f"| {NAMES[engine]} | " + " | ".join(columns) + " |")
        limits = [limit(cell) for cell in cells]
        if all(limits):
            shares = [f"{duration(least)}, {least / cell['engines']['needletail']['seconds']['median'] * 100:.0f} % of it reached"
                      if "needletail" in cell["engines"] else duration(least) for cell, least in zip(cells, limits)]
            lines.append("| the machine's limit (of the plain computation: Winograd's methods may pass 100 %) | " + " | ".join(shares) + " |")
        lines.append("")
        for cell in cells:
            lines += [f"{NAMES[engine]} at {cell['rows']}, {cell['threads']} threads: {reason}." for engine, reason in cell["refused"].items()]
        cold = results["cold"].get(system, {})
        if cold:
            lines += ["", "| engine | called by | version | largest difference | first answer of a new process | resident then | model on disk |",
                      "|---|---|---|---|---|---|---|"]
            for engine, entry in cold.items():
                one = next((cell["engines"][engine] for cell in cells if engine in cell["engines"]), None)
                about = (one["interface"], one["version"], megabytes(one["model_bytes"])) if one else ("", "", "")
                lines.append(f"| {NAMES[engine]} | {about[0]} | {about[1]} | {largest_difference(facts, cells, engine)} | "
                             f"{duration(entry['seconds']['median'])} | {megabytes(entry['peak_bytes']['median'])} | {about[2]} |")
            lines.append("")
    lines += ["## Installed", "", "Files of the package and of what it needs.", "", "| engine | size |", "|---|---|"]
    lines += [f"| {NAMES[engine]} | {megabytes(count)} |" for engine, count in results["install"].items()]
    return "\n".join(lines) + "\n"


# The chart

#: Ratios from here on lie at the right edge.
EDGE = 64


def chart(results):
    """For each cell how many times ours the others' times are, on a logarithmic scale, and the machine's limit."""
    cells = [cell for cell in results["cells"] if "needletail" in cell["engines"]]
    ratios = [entry["ratio"]["median"] for cell in cells for entry in cell["engines"].values() if "ratio" in entry] + [0.5, 2]
    left, width, height, top = 320, 640, 26, 70
    least, most = math.log2(min(0.25, *ratios)), math.log2(min(EDGE, max(ratios))) + 0.2

    def x(ratio):
        return left + (math.log2(ratio) - least) / (most - least) * width

    bottom = top + height * len(cells)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{left + width + 30}" height="{bottom + 75}" font-family="sans-serif" font-size="12">',
        '<rect width="100%" height="100%" fill="#ffffff"/>',
        f'<text x="10" y="20" font-size="15">Time of other engines through Needletail\'s, {results["machine"]["date"]}</text>',
        f'<text x="10" y="38" fill="#555">right of 1 Needletail is faster, at the right edge {EDGE} times or more; the bar is the machine\'s limit; {html.escape(results["machine"]["cpu"])}</text>']
    power = math.ceil(least)
    while power <= most:
        place = x(2.0**power)
        style = 'stroke="#222" stroke-width="1.5"' if power == 0 else 'stroke="#ddd"'
        parts.append(f'<line x1="{place:.1f}" y1="{top - 6}" x2="{place:.1f}" y2="{bottom}" {style}/>')
        parts.append(f'<text x="{place:.1f}" y="{top - 10}" text-anchor="middle" fill="#555">{2.0**power:g}</text>')
        power += 1
    for row, cell in enumerate(cells):
        y = top + height * (row + 0.5)
        parts.append(f'<text x="{left - 12}" y="{y + 4:.1f}" text-anchor="end">{html.escape(title(cell))}</text>')
        if least_seconds := limit(cell):
            place = x(max(least_seconds / cell["engines"]["needletail"]["seconds"]["median"], 2.0**least))
            parts.append(f'<rect x="{place - 2:.1f}" y="{y - 9:.1f}" width="4" height="18" fill="#999"/>')
        for engine, entry in cell["engines"].items():
            if "ratio" in entry:
                ratio = entry["ratio"]["median"]
                text = f"{NAMES[engine]} {times(ratio)}"
                parts.append(f'<circle cx="{x(min(EDGE, ratio)):.1f}" cy="{y:.1f}" r="5" fill="{COLORS[engine]}" '
                             f'fill-opacity="0.85"><title>{text}</title></circle>')
    place, y = 10, bottom + 30
    for engine, color in COLORS.items():
        if any(engine in cell["engines"] for cell in cells):
            wide = 30 + 7 * len(NAMES[engine])
            if place + wide > left + width:
                place, y = 10, y + 22
            parts.append(f'<circle cx="{place + 5}" cy="{y}" r="5" fill="{color}"/>')
            parts.append(f'<text x="{place + 14}" y="{y + 4}">{NAMES[engine]}</text>')
            place += wide
    return "\n".join(parts) + "\n</svg>\n"


def write(folder):
    with open(os.path.join(folder, "results.json")) as file:
        results = json.load(file)
    # In the order of the list, whichever was measured last.
    results["cells"].sort(key=lambda cell: list(SYSTEMS).index(cell["system"]))
    with open(os.path.join(folder, "table.md"), "w") as file:
        file.write(table(results))
    with open(os.path.join(folder, "chart.svg"), "w") as file:
        file.write(chart(results))


# Sizes

#: The bytes of a package's files and of those that it needs.
CLOSURE = """
import re, sys
from importlib import metadata
seen, total = set(), 0
def visit(name):
    global total
    key = re.sub("[-_.]+", "-", name).lower()
    if key in seen: return
    seen.add(key)
    try: package = metadata.distribution(name)
    except metadata.PackageNotFoundError: return
    for file in package.files or []:
        path = package.locate_file(file)
        if path.is_file() and not path.name.endswith(".pyc"): total += path.stat().st_size
    for need in package.requires or []:
        if "extra ==" not in need: visit(re.match("[A-Za-z0-9._-]+", need)[0])
visit(sys.argv[1])
print(total)
"""
PACKAGES = {"onnxruntime": "onnxruntime", "openvino": "openvino", "ncnn": "ncnn", "MNN": "mnn", "litert": "ai-edge-litert",
            "tensorflow": "tensorflow-cpu", "torch": "torch", "spark": "pyspark", "scikit-learn": "scikit-learn"}


def installed(python, environment, needletail, engines):
    """By engine. Ours: the command line, and the libraries it loads that no Debian has from the start."""
    sizes = {"needletail": os.path.getsize(needletail)}
    for loaded in subprocess.run(["ldd", needletail], capture_output=True, text=True, check=True).stdout.splitlines():
        path = loaded.split("=> ")[-1].split(" ")[0].strip()
        name = os.path.basename(path)
        if os.path.exists(path) and not name.startswith(("libc.", "libm.", "libgcc_s", "libstdc++", "ld-linux", "libpthread", "libdl", "librt")):
            sizes["needletail"] += os.path.getsize(os.path.realpath(path))
    for engine in engines:
        if engine in PACKAGES:
            done = subprocess.run([python(environment(engine)), "-c", CLOSURE, PACKAGES[engine]], capture_output=True, text=True, check=True)
            sizes[engine] = int(done.stdout)
    return sizes
