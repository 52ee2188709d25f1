import tabulate


def total(rows):
    return sum(rows)
