#include "cli/input.h"

#include <algorithm>
#include <cerrno>
#include <system_error>

namespace sayso::cli {

namespace {

constexpr std::size_t block_size = std::size_t{1} << 16U;

InputError system_error() {
    return {std::generic_category().message(errno)};
}

}  // namespace

std::variant<File, InputError> open_input(const std::string& path) {
    if (path == "-") return File(stdin);
    File file(std::fopen(path.c_str(), "rb"));
    if (!file) return system_error();
    return file;
}

std::variant<std::string, InputError> read_all(std::FILE* file) {
    std::string bytes;
    for (;;) {
        const std::size_t old_size = bytes.size();
        bytes.resize(old_size + block_size);
        const std::size_t got = std::fread(bytes.data() + old_size, 1, block_size, file);
        bytes.resize(old_size + got);
        if (std::ferror(file) != 0) return system_error();
        if (got == 0) return bytes;
        if (bytes.size() > largest_article) {
            return InputError{"longer than " + std::to_string(largest_article) + " bytes: split it into articles"};
        }
    }
}

std::variant<std::optional<LineReader::Line>, InputError> LineReader::next() {
    line_.clear();
    bool too_long = false;
    bool any = false;
    for (;;) {
        if (at_ == block_.size() && fill() == 0) {
            if (std::ferror(file_) != 0) return system_error();
            if (!any) return std::nullopt;
            return Line{line_, too_long};
        }
        any = true;
        const std::size_t feed = block_.find('\n', at_);
        const std::size_t end = std::min(feed, block_.size());
        too_long = too_long || line_.size() + (end - at_) > largest_article;
        if (too_long) {
            line_.clear();
        } else {
            line_.append(block_, at_, end - at_);
        }
        at_ = feed == std::string::npos ? end : end + 1;
        if (feed != std::string::npos) return Line{line_, too_long};
    }
}

std::size_t LineReader::fill() {
    block_.resize(block_size);
    block_.resize(std::fread(block_.data(), 1, block_size, file_));
    at_ = 0;
    return block_.size();
}

}  // namespace sayso::cli
