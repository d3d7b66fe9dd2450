// TurboJPEG, as Debian's libturbojpeg0-dev installs it.
#include <turbojpeg.h>
