"""Reference values of the regression of one matrix on others, by plain least squares of numpy.

Written apart from the product, without any of its shortcuts: every order of the actors is a full least-squares problem of
its own. Run from the top of the project: python3 data/make/matrix-regression.py
"""

import json
import sys
from pathlib import Path

import numpy as np

REFERENCE = Path(__file__).resolve().parent.parent / "reference"


def read(key):
    return json.loads((REFERENCE / f"{key}.json").read_text())


def ties(network, key=None):
    source = network if key is None else read(key)
    place = {actor: at for at, actor in enumerate(network["actors"])}
    matrix = np.zeros((len(place), len(place)))
    for one, other, *_ in source["ties"]:
        matrix[place[one], place[other]] = 1
        if not source["directed"]:
            matrix[place[other], place[one]] = 1
    return matrix


def same(network, attribute):
    values = np.array([str(value) for value in network["attributes"][attribute]])
    return (values[:, None] == values[None, :]).astype(float)


def apart(network, attribute):
    values = np.array(network["attributes"][attribute], dtype=float)
    return np.abs(values[:, None] - values[None, :])


def fit(outcome, columns):
    design = np.column_stack([np.ones(len(outcome)), *columns])
    solution, *_ = np.linalg.lstsq(design, outcome, rcond=None)
    left = outcome - design @ solution
    variance = left @ left / (len(outcome) - design.shape[1])
    errors = np.sqrt(variance * np.diag(np.linalg.inv(design.T @ design)))
    return solution, solution / errors, left


def study(network, outcome, explaining, directed):
    count = len(network["actors"])
    mask = ~np.eye(count, dtype=bool) if directed else np.triu(np.ones((count, count), dtype=bool), 1)
    column = lambda matrix: matrix[mask]
    orders = [list(range(count)), list(range(count))[::-1], [*range(1, count), 0]]
    y = column(outcome)
    columns = [column(matrix) for matrix in explaining.values()]
    solution, _, left = fit(y, columns)
    centred = y - y.mean()
    shuffled = []
    for order in orders:
        for at, (name, matrix) in enumerate(explaining.items()):
            others = [each for other, each in enumerate(columns) if other != at]
            _, _, residual = fit(columns[at], others)
            full = np.zeros((count, count))
            full[mask] = residual
            if not directed:
                full = full + full.T
            moved = column(full[np.ix_(order, order)])
            coefficients, t, _ = fit(y, [*others, moved])
            alone = np.corrcoef(y, column(matrix[np.ix_(order, order)]))[0, 1]
            shuffled.append({"coefficient": coefficients[-1], "t": t[-1], "correlation": alone})
    size = len(explaining)
    return {
        "names": list(explaining),
        "intercept": solution[0],
        "coefficients": list(solution[1:]),
        "explained": 1 - left @ left / (centred @ centred),
        "orders": ["straight", "reversed", "shifted by one"],
        "shuffled": [shuffled[at * size : (at + 1) * size] for at in range(len(orders))],
    }


def main():
    law = read("lazega-advice")
    karate = read("karate")
    families = read("florentine-marriage")
    result = {
        "by": f"numpy {np.__version__}, numpy.linalg.lstsq, Python {sys.version.split()[0]}",
        "lazega-advice": study(
            law,
            ties(law),
            {
                "ties:lazega-cowork": ties(law, "lazega-cowork"),
                "same:office": same(law, "office"),
                "same:practice": same(law, "practice"),
                "apart:seniority": apart(law, "seniority"),
            },
            True,
        ),
        "florentine-marriage": study(
            families,
            ties(families),
            {
                "ties:florentine-business": ties(families, "florentine-business"),
                "apart:wealth": apart(families, "wealth"),
            },
            False,
        ),
        "karate": study(karate, ties(karate), {"same:club": same(karate, "club")}, False),
    }
    rounded = json.loads(json.dumps(result), parse_float=lambda text: float(f"{float(text):.15g}"))
    lines = [f"{json.dumps(key)}:{json.dumps(value, separators=(',', ':'))}" for key, value in rounded.items()]
    (REFERENCE / "matrix-regression.json").write_text("{\n" + ",\n".join(lines) + "\n}\n")


main()
