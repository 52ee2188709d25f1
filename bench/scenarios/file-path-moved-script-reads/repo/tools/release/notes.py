print(open('scripts/template.md').read())
