from .models import A
print(A)
