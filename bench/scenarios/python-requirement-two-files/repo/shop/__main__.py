from shop import http, settings

print(http.agent(), settings.load())
