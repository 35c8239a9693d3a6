// Files and standard input, read in blocks.
#pragma once

#include <cstddef>
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

// A file open for reading. It is read by the system's own calls: those give what a pipe holds by now, where the C
// library would wait until a block is full, and a program that sends one line and awaits its record would wait, too.
class InputFile {
public:
    // "-" is standard input.
    [[nodiscard]] static std::variant<InputFile, InputError> open(const std::string& path);

    InputFile(InputFile&& other) noexcept;
    InputFile& operator=(InputFile&&) = delete;
    InputFile(const InputFile&) = delete;
    InputFile& operator=(const InputFile&) = delete;
    ~InputFile();

    // Up to `size` bytes; none at the end of the file.
    [[nodiscard]] std::variant<std::size_t, InputError> read(char* bytes, std::size_t size) const;

private:
    explicit InputFile(int descriptor) : descriptor_(descriptor) {}

    int descriptor_;
};

// All bytes to the end of the file.
[[nodiscard]] std::variant<std::string, InputError> read_all(const InputFile& file);

// The lines of a file one after the other, without their line feeds; the last may lack one. Memory for one line.
class LineReader {
public:
    explicit LineReader(const InputFile& file) : file_(file) {}

    struct Line {
        std::string_view bytes;  // until the next call
        bool too_long = false;   // over largest_article: its bytes are not kept
    };
    // Nothing at the end of the file.
    [[nodiscard]] std::variant<std::optional<Line>, InputError> next();

private:
    const InputFile& file_;
    std::string block_;
    std::size_t at_ = 0;  // in block_
    std::string line_;
};

}  // namespace sayso::cli
