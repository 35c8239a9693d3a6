#include "cli/input.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <system_error>

namespace sayso::cli {

namespace {

constexpr std::size_t block_size = std::size_t{1} << 16U;
constexpr int closed = -1;

InputError system_error() {
    return {std::generic_category().message(errno)};
}

}  // namespace

std::variant<InputFile, InputError> InputFile::open(const std::string& path) {
    if (path == "-") return InputFile(STDIN_FILENO);
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) return system_error();
    return InputFile(descriptor);
}

InputFile::InputFile(InputFile&& other) noexcept : descriptor_(other.descriptor_) {
    other.descriptor_ = closed;
}

InputFile::~InputFile() {
    if (descriptor_ != closed && descriptor_ != STDIN_FILENO) ::close(descriptor_);
}

std::variant<std::size_t, InputError> InputFile::read(char* bytes, std::size_t size) const {
    for (;;) {
        const ssize_t got = ::read(descriptor_, bytes, size);
        if (got >= 0) return static_cast<std::size_t>(got);
        if (errno != EINTR) return system_error();
    }
}

std::variant<std::string, InputError> read_all(const InputFile& file) {
    std::string bytes;
    for (;;) {
        const std::size_t old_size = bytes.size();
        bytes.resize(old_size + block_size);
        const auto read = file.read(bytes.data() + old_size, block_size);
        if (const auto* error = std::get_if<InputError>(&read)) return *error;
        const std::size_t got = std::get<std::size_t>(read);
        bytes.resize(old_size + got);
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
        if (at_ == block_.size()) {
            block_.resize(block_size);
            at_ = 0;
            const auto read = file_.read(block_.data(), block_size);
            const auto* got = std::get_if<std::size_t>(&read);
            block_.resize(got != nullptr ? *got : 0);
            if (got == nullptr) return std::get<InputError>(read);
            if (*got == 0 && !any) return std::nullopt;
            if (*got == 0) return Line{line_, too_long};
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

}  // namespace sayso::cli
