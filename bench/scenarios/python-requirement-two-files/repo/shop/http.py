import requests


def agent():
    return requests.__version__
