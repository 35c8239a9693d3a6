// A machine with a stack of open quotations. Its alphabet is the marks of a paragraph as quotation_marks.cpp reads
// them; "open" below means that a quotation of the mark's family is on the stack, and entries above the one that
// closes were false starts (an apostrophe, a forgotten mark) and are dropped.
//
//   mark                  open?  then
//   opens                 no     push; a single mark only if one that closes it follows
//   opens                 yes    push if the marks that follow close both (a quotation within a quotation), otherwise
//                                drop the open one, whose end was forgotten, and push
//   closes                yes    close
//   closes, doubtful      yes    an apostrophe or a sign for inches if a better closing mark comes next; else close
//   closes, single, below
//     a double mark       yes    an apostrophe if the double mark is closed later; else close
//   closes                no     nothing; if it is the first of its paragraph and the paragraph before was left open,
//                                the quotation began with this paragraph
//   either                no     push if a mark that may close it follows; else nothing
//   either                yes    close
//   end of the paragraph         what is open ends here, closed = false; an open single mark counts only if the next
//                                paragraph opens it again
//   opens at the start of a paragraph, after one that left its family open: continues that quotation
//
// So a forgotten mark costs the quotation it belongs to and no other.
#include "quotes/quotation_scanner.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "quotes/quotation_marks.h"
#include "text/code_points.h"

namespace sayso {
namespace {

using Family = QuotationMarkFamily;
using Lean = QuotationMark::Lean;
using Marks = std::vector<QuotationMark>;

constexpr std::size_t deepest = 8;
constexpr int longest_look_ahead = 16;  // marks of a family
constexpr Index none = UINT32_MAX;

struct OpenQuotation {
    Index quotation = 0;
    Family family = Family::double_mark;
};

// For each mark the next one of its family, and the next one of the double family.
struct Links {
    std::vector<Index> same_family;
    std::vector<Index> double_mark;
};

Links link(const Marks& marks) {
    Links links{std::vector<Index>(marks.size(), none), std::vector<Index>(marks.size(), none)};
    std::array<Index, 6> seen{};
    seen.fill(none);
    for (auto i = static_cast<Index>(marks.size()); i-- > 0;) {
        Index& next = seen.at(static_cast<std::size_t>(marks[i].family));
        links.same_family[i] = next;
        links.double_mark[i] = seen.at(static_cast<std::size_t>(Family::double_mark));
        next = i;
    }
    return links;
}

class QuotationScanner {
public:
    explicit QuotationScanner(std::u16string_view text) : text_(text) {}

    // One paragraph after the other. `reopened_by` is the family of the mark that starts the next paragraph, if one
    // does.
    void scan(Span paragraph, const Marks& marks, std::optional<Family> reopened_by) {
        paragraph_ = paragraph;
        marks_ = &marks;
        links_ = link(marks);
        reopened_by_ = reopened_by;
        stack_.clear();
        for (Index i = 0; i < marks.size(); ++i) read(i);
        end_paragraph();
    }

    // By start, without the false starts.
    [[nodiscard]] std::vector<Quotation> quotations() const {
        std::vector<Quotation> kept;
        std::vector<Index> place(candidates_.size(), none);
        std::vector<Offset> ends;  // of the quotations around the present one
        for (Index i = 0; i < candidates_.size(); ++i) {
            if (!candidates_[i].kept) continue;
            Quotation quotation = candidates_[i].quotation;
            while (!ends.empty() && ends.back() <= quotation.span.start) ends.pop_back();
            quotation.depth = static_cast<std::uint8_t>(ends.size());
            ends.push_back(quotation.span.end);
            if (quotation.continues) quotation.continues = place[*quotation.continues];
            place[i] = static_cast<Index>(kept.size());
            kept.push_back(quotation);
        }
        return kept;
    }

private:
    struct Candidate {
        Quotation quotation;
        bool kept = false;
    };

    void read(Index i) {
        const QuotationMark& mark = (*marks_)[i];
        const std::optional<std::size_t> open = find_open(mark.family);
        switch (mark.lean) {
            case Lean::opens:
                if (open && !both_close(i)) stack_.resize(*open);
                if (mark.family != Family::single_mark || single_mark_closes(i) || reopens_single(i)) push(i);
                break;
            case Lean::either:
                if (open) {
                    close(*open, mark);
                } else if (!mark.doubtful && next_closing(i) != none) {
                    push(i);
                }
                break;
            case Lean::closes:
                if (!open) {
                    close_quotation_of_paragraph_before(i);
                } else if (!is_apostrophe_or_inch(i, *open)) {
                    close(*open, mark);
                }
                break;
        }
    }

    [[nodiscard]] std::optional<std::size_t> find_open(Family family) const {
        for (std::size_t i = stack_.size(); i-- > 0;) {
            if (stack_[i].family == family) return i;
        }
        return std::nullopt;
    }

    void push(Index i) {
        if (stack_.size() == deepest) return;
        const QuotationMark& mark = (*marks_)[i];
        const bool continues = i == 0 && mark.span.start == paragraph_.start && left_open_ &&
                               left_open_->family == mark.family && mark.lean == Lean::opens;
        Quotation quotation;
        quotation.span = {mark.span.start, paragraph_.end};
        quotation.inner = {mark.span.end, paragraph_.end};
        if (continues) quotation.continues = left_open_->quotation;
        stack_.push_back({static_cast<Index>(candidates_.size()), mark.family});
        candidates_.push_back({quotation});
    }

    void close(std::size_t open, const QuotationMark& mark) {
        Candidate& candidate = candidates_[stack_[open].quotation];
        candidate.quotation.span.end = mark.span.end;
        candidate.quotation.inner.end = mark.span.start;
        candidate.kept = has_content(candidate.quotation.inner);
        stack_.resize(open);
    }

    [[nodiscard]] bool has_content(Span inner) const {
        const std::u16string_view words = text_.substr(inner.start, inner.length());
        return !std::all_of(words.begin(), words.end(),
                            [](char16_t c) { return is_space(c) || may_be_quotation_mark(c); });
    }

    // Does what follows close both the quotation that is open and the one that mark `i` opens?
    [[nodiscard]] bool both_close(Index i) const {
        int depth = 2;
        Index mark = links_.same_family[i];
        for (int steps = 0; mark != none && steps < longest_look_ahead; ++steps, mark = links_.same_family[mark]) {
            const QuotationMark& seen = (*marks_)[mark];
            if (seen.doubtful) continue;
            depth += seen.lean == Lean::opens ? 1 : -1;
            if (depth == 0) return true;
        }
        return false;
    }

    [[nodiscard]] Index next_closing(Index i) const {
        const Index mark = links_.same_family[i];
        return mark != none && (*marks_)[mark].lean != Lean::opens ? mark : none;
    }

    // Is there a mark that closes the single mark `i`, before the quotation around it ends?
    [[nodiscard]] bool single_mark_closes(Index i) const {
        const Offset limit = end_of_double_quotation_around(i);
        Index mark = links_.same_family[i];
        for (int steps = 0; mark != none && steps < longest_look_ahead; ++steps, mark = links_.same_family[mark]) {
            const QuotationMark& seen = (*marks_)[mark];
            if (seen.span.start >= limit) return false;
            if (seen.lean == Lean::closes && !(seen.doubtful && reopens_single(i))) return true;
        }
        return false;
    }

    [[nodiscard]] Offset end_of_double_quotation_around(Index i) const {
        if (!find_open(Family::double_mark)) return paragraph_.end;
        const Index mark = next_double_closing(i);
        return mark == none ? paragraph_.end : (*marks_)[mark].span.start;
    }

    // The mark after `i` that closes the double mark which is open there.
    [[nodiscard]] Index next_double_closing(Index i) const {
        int depth = 1;
        Index mark = links_.double_mark[i];
        for (int steps = 0; mark != none && steps < longest_look_ahead; ++steps, mark = links_.same_family[mark]) {
            depth += (*marks_)[mark].lean == Lean::opens ? 1 : -1;
            if (depth == 0) return mark;
        }
        return none;
    }

    // A quotation in single marks over several paragraphs: this one starts with a mark, and so does the next.
    [[nodiscard]] bool reopens_single(Index i) const {
        return (*marks_)[i].span.start == paragraph_.start && reopened_by_ == Family::single_mark;
    }

    [[nodiscard]] bool is_apostrophe_or_inch(Index i, std::size_t open) const {
        const QuotationMark& mark = (*marks_)[i];
        const bool single = mark.family == Family::single_mark;
        const bool double_above = stack_.back().family == Family::double_mark && open + 1 < stack_.size();
        if (single && double_above && next_double_closing(i) != none) return true;
        if (!mark.doubtful) return false;
        const Offset start = candidates_[stack_[open].quotation].quotation.span.start;
        if (single && start == paragraph_.start && reopened_by_ == Family::single_mark) return true;
        const Index next = links_.same_family[i];
        if (next == none || (*marks_)[next].lean != Lean::closes || (*marks_)[next].doubtful) return false;
        return !single || (*marks_)[next].span.start < end_of_double_quotation_around(i);
    }

    // Some papers do not repeat the opening mark: the first mark of this paragraph closes what the one before began.
    void close_quotation_of_paragraph_before(Index i) {
        const QuotationMark& mark = (*marks_)[i];
        if (i > 0 || mark.doubtful || !left_open_ || left_open_->family != mark.family) return;
        Quotation quotation;
        quotation.span = {paragraph_.start, mark.span.end};
        quotation.inner = {paragraph_.start, mark.span.start};
        quotation.continues = left_open_->quotation;
        candidates_.push_back({quotation, has_content(quotation.inner)});
    }

    void end_paragraph() {
        left_open_.reset();
        for (const OpenQuotation& open : stack_) {
            Candidate& candidate = candidates_[open.quotation];
            const bool reopened = candidate.quotation.span.start == paragraph_.start && reopened_by_ == open.family;
            if (open.family == Family::single_mark && !reopened) continue;
            candidate.kept = has_content(candidate.quotation.inner);
            candidate.quotation.closed = false;
            if (candidate.kept && !left_open_) left_open_ = open;
        }
    }

    std::u16string_view text_;
    Span paragraph_;
    const Marks* marks_ = nullptr;
    Links links_;
    std::optional<Family> reopened_by_;
    std::vector<OpenQuotation> stack_;
    std::optional<OpenQuotation> left_open_;  // by the paragraph before
    std::vector<Candidate> candidates_;
};

// The family of the mark that starts a paragraph, if one does and it opens.
std::optional<Family> opened_by(Span paragraph, const Marks& marks) {
    const bool opens =
        !marks.empty() && marks.front().span.start == paragraph.start && marks.front().lean == Lean::opens;
    return opens ? std::optional(marks.front().family) : std::nullopt;
}

}  // namespace

std::vector<Quotation> scan_quotations(std::u16string_view text, const std::vector<Paragraph>& paragraphs) {
    QuotationScanner scanner(text);
    Marks marks = paragraphs.empty() ? Marks{} : find_quotation_marks(text, paragraphs.front().span);
    for (std::size_t i = 0; i < paragraphs.size(); ++i) {
        const bool last = i + 1 == paragraphs.size();
        Marks next_marks = last ? Marks{} : find_quotation_marks(text, paragraphs[i + 1].span);
        scanner.scan(paragraphs[i].span, marks, last ? std::nullopt : opened_by(paragraphs[i + 1].span, next_marks));
        marks = std::move(next_marks);
    }
    return scanner.quotations();
}

}  // namespace sayso
