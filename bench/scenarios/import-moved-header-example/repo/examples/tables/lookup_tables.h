#pragma once
enum { size = 1 };
