#include "cli/batch.h"

#include <filesystem>
#include <nlohmann/json.hpp>
#include <utility>

#include "cli/article_line.h"
#include "cli/features_command.h"
#include "cli/input.h"
#include "cli/output.h"
#include "sayso.h"

namespace sayso::cli {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

std::string shown_name(const std::string& path) {
    return path == "-" ? "standard input" : path;
}

std::string id_of_file(const std::string& path) {
    return path == "-" ? "stdin" : std::filesystem::path(path).filename().string();
}

std::string error_line(const std::string& id, const std::string& message) {
    return Json{{"id", id}, {"error", message}}.dump(-1, ' ', false, Json::error_handler_t::replace);
}

// A byte order mark of a file is no part of its text; one that a JSON string holds is, as the spans count it.
std::u16string decode_json_text(std::string_view text) {
    std::u16string decoded = text.starts_with(byte_order_mark) ? u"\uFEFF" : u"";
    decoded += std::get<std::u16string>(from_utf8(text));
    return decoded;
}

// One run over all inputs: what is common to them is the output and whether all went well.
class Run {
public:
    explicit Run(const Options& options) : options_(options) {}

    int over(const std::vector<std::string>& paths) {
        for (const std::string& path : paths) {
            file(path);
            if (!output_.error().empty()) {
                complain("standard output", output_.error());
                return 1;
            }
        }
        return failed_ ? 1 : 0;
    }

private:
    void file(const std::string& path) {
        std::variant<InputFile, InputError> opened = InputFile::open(path);
        if (const auto* error = std::get_if<InputError>(&opened)) return fail(shown_name(path), error->message);
        auto& input = std::get<InputFile>(opened);
        options_.input == Input::jsonl ? lines(path, input) : article(path, input);
    }

    void article(const std::string& path, InputFile& input) {
        std::variant<std::string, InputError> read = read_all(input);
        if (const auto* error = std::get_if<InputError>(&read)) return fail(shown_name(path), error->message);
        std::variant<std::u16string, Utf8Error> text = from_utf8(std::get<std::string>(read));
        if (const auto* bad = std::get_if<Utf8Error>(&text)) {
            return fail(shown_name(path),
                        "not UTF-8: bad byte at offset " + std::to_string(bad->offset) + "; save the text as UTF-8");
        }
        read = std::string();  // a long text need not be held twice
        write_record(std::get<std::u16string>(std::move(text)), id_of_file(path));
    }

    void lines(const std::string& path, InputFile& input) {
        LineReader reader(input);
        for (std::size_t number = 1; output_.error().empty(); ++number) {
            const auto next = reader.next();
            if (const auto* error = std::get_if<InputError>(&next)) return fail(shown_name(path), error->message);
            const auto& line = std::get<std::optional<LineReader::Line>>(next);
            if (!line) return;
            std::string_view bytes = line->bytes;
            if (number == 1 && bytes.starts_with(byte_order_mark)) bytes.remove_prefix(byte_order_mark.size());
            if (line->too_long) {
                ArticleLine article;
                article.error = "longer than " + std::to_string(largest_article) + " bytes";
                one_line(shown_name(path), number, article);
            } else if (bytes.find_first_not_of(" \t\r") != std::string_view::npos) {
                one_line(shown_name(path), number, read_article_line(bytes));
            }
        }
    }

    void one_line(const std::string& name, std::size_t number, const ArticleLine& article) {
        const std::string id = article.id.value_or(std::to_string(number));
        if (article.error.empty()) return write_record(decode_json_text(article.text), id);
        output_.line(error_line(id, article.error));
        fail(name + ":" + std::to_string(number), article.error);
    }

    void write_record(std::u16string text, const std::string& id) {
        output_.line(options_.command == Command::features ? features_line(std::move(text), options_.offsets, id)
                                                           : record(read(std::move(text)), options_.offsets, id));
    }

    void fail(const std::string& where, const std::string& message) {
        complain(where, message);
        failed_ = true;
    }

    const Options& options_;
    Output output_;
    bool failed_ = false;
};

}  // namespace

int annotate(const Options& options) {
    return Run(options).over(options.files.empty() ? std::vector<std::string>{"-"} : options.files);
}

}  // namespace sayso::cli
