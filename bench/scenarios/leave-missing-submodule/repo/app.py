import requests.adapters2
