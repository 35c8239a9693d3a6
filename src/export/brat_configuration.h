// What brat has to be told of our marks before it shows them.
#pragma once

#include <string>

namespace sayso {

// The annotation.conf that brat wants to find in the folder of files that write_brat() made. The same for all records.
[[nodiscard]] std::string brat_configuration();

}  // namespace sayso
