"""What Arrow reads from all files, as JSON beside each: its columns by name, each a list with a value for each row.

NaN and the infinities are texts, bytes are {"hex": ...}, maps are {"map": [[key, value], ...]}, structures objects.
"""
import json
import math
import os

import pyarrow as pa
import pyarrow.parquet as pq


def plain(value, kind):
    if value is None:
        return None
    if pa.types.is_list(kind):
        return [plain(v, kind.value_type) for v in value]
    if pa.types.is_map(kind):
        return {"map": [[plain(k, kind.key_type), plain(v, kind.item_type)] for k, v in value]}
    if pa.types.is_struct(kind):
        return {f.name: plain(value[f.name], f.type) for f in kind}
    if isinstance(value, bytes):
        return {"hex": value.hex()}
    if isinstance(value, float) and not math.isfinite(value):
        return "NaN" if math.isnan(value) else "Infinity" if value > 0 else "-Infinity"
    return value


CODECS = ("UNCOMPRESSED", "SNAPPY", "GZIP")
KINDS = (pa.types.is_date, pa.types.is_timestamp, pa.types.is_decimal)


def refusals(file):
    """The errors that reading columns must give, by their names."""
    errors = {}
    for field in file.schema_arrow:
        if any(test(field.type) for test in KINDS):
            errors[field.name] = "unsupportedType"
    for group in range(file.metadata.num_row_groups):
        for index in range(file.metadata.num_columns):
            column = file.metadata.row_group(group).column(index)
            if any(encoding.startswith(("DELTA", "BYTE_STREAM")) for encoding in column.encodings):
                errors[column.path_in_schema] = "unsupportedEncoding"
            if column.compression not in CODECS:
                errors[column.path_in_schema] = "unsupportedCodec"
    return errors


def repeats(values):
    """How often the one value of a long column is there."""
    text = {json.dumps(v) for v in values}
    return {"repeated": values[0], "count": len(values)} if len(text) == 1 and len(values) > 1000 else values


def main(here):
    known = {}
    for listing in sorted(here.glob("*/case.json")):
        case = json.loads(listing.read_text())
        for line in case["files"]:
            path = listing.parent / line["file"]
            if path.stem.startswith("packed-"):
                # Spark has read these.
                columns = json.loads(path.with_suffix(".json").read_text())
                line.update(rows=len(columns["x"]), expected=path.stem + ".json", readBy="pyspark")
                continue
            parts = sorted(path.glob("part-*.parquet")) if path.is_dir() else [path]
            table = pa.concat_tables([pq.ParquetFile(part).read() for part in parts])
            line["rows"] = table.num_rows
            names = list(table.column_names)
            refused = refusals(pq.ParquetFile(parts[0]))
            if refused:
                line["refused"] = refused
            columns = {name: repeats([plain(v, table.schema.field(name).type) for v in table[name].to_pylist()])
                       for name in names if name not in refused}
            text = ",\n".join(f"{json.dumps(name)}: {json.dumps(values, ensure_ascii=False, allow_nan=False)}"
                              for name, values in columns.items())
            # What several files hold is kept once.
            first = known.setdefault(text, listing.parent / (path.stem + ".json"))
            line["expected"] = os.path.relpath(first, listing.parent)
            first.write_text("{" + text + "}\n")
        case["read"] = {"tool": "pyarrow", "version": pa.__version__}
        listing.write_text(json.dumps(case, indent=2) + "\n")
