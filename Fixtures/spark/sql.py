"""Stages that choose columns and compute with them by a statement of SQL."""

import golden
from golden import Table
from pyspark.ml.feature import SQLTransformer

statements = {
    "select": ("SELECT a, b FROM __THIS__", True),
    "expressions": ("SELECT *, (a + b) AS c, a * 2 - b / a AS d FROM __THIS__", True),
    "lateral": ("SELECT *, (a + b) AS c, a * 2 - b / c AS d FROM __THIS__", False),
    "precedence": (
        "SELECT b, a AS `first one`, -a AS n, a - b - i AS s, a / b / 2 AS q, a + b * i - (a - b) * -2 AS p, - - a AS m "
        "FROM __THIS__", True),
    "integers": (
        "SELECT *, i + j AS s, i - j AS t, i * j AS p, i / j AS q, i + l AS u, l * l AS v, -i AS n, i * 2 AS w "
        "FROM __THIS__",
        True),
    "literals": (
        "SELECT a * 1.5 AS x, a + 1e0 AS z, i + 1e0 AS u, i * 2 AS v, 1 AS one, 1e-3 AS small FROM __THIS__", False),
    "decimals": ("SELECT i * 1.5 AS y, 2.5 AS two, l / 0.5 AS q FROM __THIS__", False),
}  # fmt: skip
for name, (statement, oldest) in statements.items():

    def selected(random, statement=statement):
        columns = {"a": "double", "b": "double", "i": "int", "j": "int", "l": "long"}
        rows = [[1.5, -2.0, 7, 2, 3], [0.0, 1.0, 1, 0, 0], [-0.0, 0.0, -7, 2, -1], ["NaN", 1.0, 0, 0, 5]]
        rows += [
            ["Infinity", "-Infinity", 2147483647, 1, 9223372036854775807],
            [1e308, 1e308, -2147483648, -1, 1 << 62],
        ]
        rows += [[None, 1.0, None, 1, None], [1.0, None, 1, None, 2], [1.0, 0.0, 1, 0, 1], [0.1, 0.2, 3, 3, 3]]
        return SQLTransformer(statement=statement), Table(columns, rows)

    golden.add(f"sql_{name}", f"a SQLTransformer: {statement}", selected, oldest=oldest, everything=True)

refused = {
    "where": "SELECT * FROM __THIS__ WHERE a > 1",
    "function": "SELECT *, log(a) AS c FROM __THIS__",
    "group": "SELECT b, sum(a) AS s FROM __THIS__ GROUP BY b",
    "order": "SELECT a FROM __THIS__ ORDER BY b",
    "case": "SELECT CASE WHEN a > 1 THEN 1 ELSE 0 END AS c FROM __THIS__",
    "join": "SELECT x.a FROM __THIS__ x JOIN __THIS__ y",
    "subquery": "SELECT a FROM (SELECT * FROM __THIS__)",
    "cast": "SELECT CAST(a AS int) AS i FROM __THIS__",
    "distinct": "SELECT DISTINCT a FROM __THIS__",
    "limit": "SELECT a FROM __THIS__ LIMIT 3",
    "comparison": "SELECT a > b AS c FROM __THIS__",
    "union": "SELECT a FROM __THIS__ UNION ALL SELECT b FROM __THIS__",
    "window": "SELECT sum(a) OVER (ORDER BY b) AS c FROM __THIS__",
    "comment": "SELECT a /* b */ FROM __THIS__ -- c",
    "other_table": "SELECT a FROM people",
}
for name, statement in refused.items():
    golden.add(
        f"sql_refused_{name}", f"a SQLTransformer: {statement}", lambda random, s=statement: SQLTransformer(statement=s),
        refused="a statement that is more than a choice of columns and arithmetic of them")  # fmt: skip
