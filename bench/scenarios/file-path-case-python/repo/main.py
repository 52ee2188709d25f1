from report.read import cities

for city in cities():
    print(city["name"])
