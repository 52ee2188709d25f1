import json

with open("state/Session.json") as state:
    print(json.load(state))
