echo goodbye
