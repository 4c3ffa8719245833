#include "tests/support/TestMain.h"
