#include "cli/article_line.h"

#include <cstdint>
#include <nlohmann/json.hpp>
#include <utility>
#include <variant>

#include "text/utf8.h"

namespace sayso::cli {

namespace {

using Json = nlohmann::json;

// The library reports "... while parsing value - REASON; last read: ALL OF THE STRING ...".
std::string reason(std::string_view what) {
    const std::size_t dash = what.find(" - ");
    if (dash == std::string_view::npos) return "unreadable";
    const std::string_view rest = what.substr(dash + 3);
    return std::string(rest.substr(0, rest.find(';')));
}

// Keeps the two fields and lets all others pass without building them.
class FieldReader : public nlohmann::json_sax<Json> {
public:
    ArticleLine take() {
        if (article_.error.empty() && !in_object_) article_.error = "not a JSON object";
        if (article_.error.empty() && !has_text_) article_.error = "no \"text\"";
        return std::move(article_);
    }

    bool start_object(std::size_t /*elements*/) override {
        if (depth_ == 0) in_object_ = true;
        return open();
    }
    bool start_array(std::size_t /*elements*/) override { return open(); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }

    bool key(std::string& name) override {
        if (depth_ == 1) field_ = name == "id" ? Field::id : name == "text" ? Field::text : Field::other;
        return true;
    }

    bool string(std::string& value) override {
        if (!at_field()) return true;
        has_text_ = has_text_ || field_ == Field::text;
        (field_ == Field::text ? article_.text : article_.id.emplace()) = std::move(value);
        return true;
    }
    bool number_integer(std::int64_t value) override { return number(std::to_string(value)); }
    bool number_unsigned(std::uint64_t value) override { return number(std::to_string(value)); }
    bool number_float(double /*value*/, const std::string& /*digits*/) override { return wrong_type(); }
    bool boolean(bool /*value*/) override { return wrong_type(); }
    bool binary(Json::binary_t& /*value*/) override { return wrong_type(); }
    // A null says that there is none.
    bool null() override { return field_ == Field::id || wrong_type(); }

    bool parse_error(std::size_t position, const std::string& /*last_read*/,
                     const nlohmann::detail::exception& exception) override {
        article_.error = "not JSON: " + reason(exception.what()) + " at byte " + std::to_string(position);
        return false;
    }

private:
    enum class Field : unsigned char { other, id, text };

    [[nodiscard]] bool at_field() const { return in_object_ && depth_ == 1 && field_ != Field::other; }

    bool open() {
        const bool right = wrong_type();
        ++depth_;
        return right;
    }
    bool close() {
        --depth_;
        return true;
    }
    bool number(std::string digits) {
        if (!at_field() || field_ != Field::id) return wrong_type();
        article_.id = std::move(digits);
        return true;
    }
    // The line is read to its end all the same: its id may come after a text of the wrong type.
    bool wrong_type() {
        if (at_field() && article_.error.empty()) {
            article_.error =
                field_ == Field::id ? "\"id\" is neither a string nor a whole number" : "\"text\" is not a string";
        }
        return true;
    }

    ArticleLine article_;
    Field field_ = Field::other;
    std::size_t depth_ = 0;
    bool in_object_ = false;
    bool has_text_ = false;
};

}  // namespace

ArticleLine read_article_line(std::string_view line) {
    FieldReader reader;
    const bool complete = Json::sax_parse(line, &reader);
    ArticleLine article = reader.take();
    if (!complete) {
        const auto decoded = from_utf8(line);
        if (const auto* bad = std::get_if<Utf8Error>(&decoded)) {
            article.error = "not UTF-8: bad byte at offset " + std::to_string(bad->offset) + " of the line";
        }
    }
    return article;
}

}  // namespace sayso::cli
