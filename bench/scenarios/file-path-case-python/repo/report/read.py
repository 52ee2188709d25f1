import csv


def cities():
    with open("tables/Cities.csv", newline="") as table:
        return list(csv.DictReader(table))
