#!/opt/reporting/bin/rsh
print all
