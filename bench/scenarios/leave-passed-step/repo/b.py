try:
    import yaml
except ModuleNotFoundError as e:
    print('ModuleNotFoundError:', e)
