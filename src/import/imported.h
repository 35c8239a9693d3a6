// A record that came from a file.
#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "export/json.h"

namespace sayso {

struct Imported {
    Json record;                        // complete, with UTF-16 offsets (complete.h)
    std::vector<std::string> warnings;  // what the record could not take over, for the person who chose the file
    std::size_t untold = 0;             // further warnings: nobody reads a thousand

    void warn(std::string warning) {
        constexpr std::size_t most = 50;
        if (warnings.size() < most) {
            warnings.push_back(std::move(warning));
        } else {
            ++untold;
        }
    }
};

}  // namespace sayso
