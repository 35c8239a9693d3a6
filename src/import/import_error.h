// What an import comes to: a value, or a message for the person who chose the file that says what to do.
#pragma once

#include <string>

namespace sayso {

struct ImportError {
    std::string message;
};

}  // namespace sayso
