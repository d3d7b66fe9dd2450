// libmicrohttpd, as Debian's libmicrohttpd-dev installs it.
#include <microhttpd.h>
