# How texts are made.
%.txt: %.in
    tr a-z A-Z < $< > $@
