// Files and standard input, read in blocks.
#pragma once

#include <cstddef>
#include <cstdio>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace sayso::cli {

// An article, or a line that holds one, may have this many bytes. The largest newspaper edition has a hundredth of
// it; the limit keeps a wrong file (a disk image, a stream without line feeds) from eating the memory.
inline constexpr std::size_t largest_article = std::size_t{256} << 20U;

struct InputError {
    std::string message;  // "No such file or directory"
};

struct CloseFile {
    void operator()(std::FILE* file) const {
        if (file != stdin) std::fclose(file);
    }
};
using File = std::unique_ptr<std::FILE, CloseFile>;

// "-" is standard input.
[[nodiscard]] std::variant<File, InputError> open_input(const std::string& path);

// All bytes to the end of the file.
[[nodiscard]] std::variant<std::string, InputError> read_all(std::FILE* file);

// The lines of a file one after the other, without their line feeds; the last may lack one. Memory for one line.
class LineReader {
public:
    explicit LineReader(std::FILE* file) : file_(file) {}

    struct Line {
        std::string_view bytes;  // until the next call
        bool too_long = false;   // over largest_article: its bytes are not kept
    };
    // Nothing at the end of the file.
    [[nodiscard]] std::variant<std::optional<Line>, InputError> next();

private:
    [[nodiscard]] std::size_t fill();

    std::FILE* file_;
    std::string block_;
    std::size_t at_ = 0;  // in block_
    std::string line_;
};

}  // namespace sayso::cli
