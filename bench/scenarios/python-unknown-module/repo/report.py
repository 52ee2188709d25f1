import ledgerkit_internal

print(ledgerkit_internal.report())
