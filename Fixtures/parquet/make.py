# environment: spark-oldest spark-newest parquet
"""Writes Parquet files by Spark, by Arrow and by hand; and what Arrow reads from all of them, as JSON.

Levels in the old encoding BIT_PACKED are read by Spark instead: Arrow takes their bits in the wrong order.

usage: make.py      (writes beside itself, what the running environment can: Spark's files, or all others and the JSON)
"""
import importlib.util
import pathlib

HERE = pathlib.Path(__file__).parent

if importlib.util.find_spec("pyspark"):
    import by_hand
    import by_spark

    by_hand.main(HERE)
    by_spark.main(HERE)
else:
    import by_arrow
    import expected

    by_arrow.main(HERE)
    expected.main(HERE)
