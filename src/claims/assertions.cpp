#include "claims/assertions.h"

#include <algorithm>
#include <numeric>

#include "claims/clause_ahead.h"
#include "claims/clause_words.h"
#include "tags/place_line.h"

namespace sayso::claims {

using enum WordClass;

namespace {

constexpr Index shortest_statement = 3;  // words of a statement of the article itself
constexpr Index shortest_headline = 4;

bool is_question(const Document& document, Range range) {
    constexpr Index closing_marks = 4;  // ?").
    for (Index at = range.last; at > range.first && range.last - at < closing_marks; --at) {
        const std::u16string_view word = document.word(at - 1);
        if (!word.empty() && word.front() == u'?') return true;
        if (document.tokens[at - 1].shape != TokenShape::punctuation) return false;
    }
    return false;
}

// Has the range a finite verb outside its dependent clauses?
bool has_main_verb(const Document& document, Range range) {
    // In "In a report released on Friday" the verb is a participle: the clause, with its subject, is yet to come.
    bool in_preposed_phrase = is_class(document, range.first, {preposition});
    bool dependent_open = false;
    for (Index at = range.first; at < range.last; ++at) {
        if (is_comma(document, at)) in_preposed_phrase = false;
        if (opens_dependent_clause(document, at)) {
            dependent_open = true;
        } else if (is_finite(document, at)) {
            if (!dependent_open && !(in_preposed_phrase && is_class(document, at, {verb_finite}))) return true;
            dependent_open = false;
        }
    }
    return false;
}

// Words at the end of the article's part that only lead over to a report: "has", "in what", "and".
Range without_lead_over(const Document& document, Range range) {
    while (!range.empty()) {
        const Index last = range.last - 1;
        const bool leads = is_class(document, last,
                                    {auxiliary, modal, adverb, negation, preposition, subordinator, conjunction,
                                     determiner, infinitive_marker, punctuation}) ||
                           is_word(document, last, {u"what", u"which", u"who", u"whom"});
        if (!leads) break;
        --range.last;
    }
    return range;
}

// Does the article itself state something in these words? `whole`: they are a whole sentence.
bool states_something(const Document& document, Range range, bool whole) {
    if (is_question(document, range) || count_words(document, range) < shortest_statement) return false;
    if (has_main_verb(document, range)) return true;
    if (!whole) return false;
    // Headlines do without a finite verb: "Council to close bridge". Elsewhere its absence is a mistake of the tags if
    // the words end as a sentence does; captions and credits do not.
    const Sentence& sentence = document.sentences[document.tokens[range.first].sentence];
    const bool headline = document.paragraphs[sentence.paragraph].kind == ParagraphKind::headline;
    if (headline) return count_words(document, range) >= shortest_headline;
    if (document.word(range.last - 1) != u".") return false;
    for (Index at = range.first; at < range.last; ++at)
        if (is_verbal(document, at)) return true;
    return false;
}

// Content that only points at a statement made elsewhere: "the accusation", "it".
bool points_elsewhere(const Document& document, Range range) {
    while (!range.empty() && document.tokens[range.first].shape == TokenShape::punctuation) ++range.first;
    while (!range.empty() && document.tokens[range.last - 1].shape == TokenShape::punctuation) --range.last;
    if (range.empty()) return true;
    if (range.size() == 1) return is_class(document, range.first, {pronoun, determiner, adverb});
    return range.size() == 2 &&
           is_word(document, range.first,
                   {u"the", u"this", u"that", u"these", u"those", u"such", u"his", u"her", u"their", u"its"});
}

// An adverbial before the interruption: "In March", he said, "we closed it".
bool is_adverbial(const Document& document, Range range) {
    Index at = range.first;
    while (at < range.last && document.tokens[at].shape == TokenShape::punctuation) ++at;
    return at < range.last && is_class(document, at, {preposition, adverb, subordinator, number, conjunction});
}

// Shares out one sentence.
class SentenceReader {
public:
    SentenceReader(const Document& document, const Voices& voices, std::vector<Assertion>& assertions)
        : document_(document), voices_(voices), assertions_(assertions) {}

    void read(const Sentence& sentence) {
        const std::size_t first_assertion = assertions_.size();
        for (Index at = sentence.tokens.first; at < sentence.tokens.last;) {
            Index end = at + 1;
            while (end < sentence.tokens.last && voices_.of_token[end] == voices_.of_token[at]) ++end;
            const Range run{at, end};
            if (const std::optional<Index> attribution = voices_.attribution(at))
                add_content(run, *attribution, first_assertion);
            else if (voices_.of_token[at] == Voices::article)
                add_own(run, run == sentence.tokens);
            at = end;
        }
        const auto points = [&](const Assertion& assertion) {
            return assertion.attribution && points_elsewhere(document_, assertion.tokens);
        };
        const auto first = assertions_.begin() + static_cast<std::ptrdiff_t>(first_assertion);
        assertions_.erase(std::remove_if(first, assertions_.end(), points), assertions_.end());
    }

private:
    void add_content(Range run, Index attribution, std::size_t first_assertion) {
        if (count_words(document_, run) == 0 || is_question(document_, run)) return;
        if (assertions_.size() > first_assertion && assertions_.back().attribution == attribution) {
            Assertion& before = assertions_.back();
            const Ahead ahead = look_ahead(document_, run.first, run.last);
            if (ahead == Ahead::clause && is_adverbial(document_, before.tokens) &&
                !has_main_verb(document_, before.tokens)) {
                before.tokens = run;
                return;
            }
            if (ahead == Ahead::phrase || !has_main_verb(document_, before.tokens)) {
                before.tokens.last = run.last;
                return;
            }
        }
        assertions_.push_back({run, attribution});
    }

    void add_own(Range run, bool whole) {
        if (!whole) run = without_lead_over(document_, run);
        if (!run.empty()) run.first = behind_place_line(document_, run);
        if (run.empty() || !states_something(document_, run, whole)) return;
        // "The mayor signed the order and said ...": the subject of the article's own predicate is the source.
        const Index first = document_.sentences[document_.tokens[run.first].sentence].tokens.first;
        if (look_ahead(document_, run.first, run.last) == Ahead::predicate)
            while (run.first > first && voices_.of_token[run.first - 1] == Voices::source) --run.first;
        assertions_.push_back({run, std::nullopt});
    }

    const Document& document_;
    const Voices& voices_;
    std::vector<Assertion>& assertions_;
};

}  // namespace

std::vector<Assertion> find_assertions(const Document& document, const Voices& voices) {
    std::vector<Assertion> assertions;
    SentenceReader reader(document, voices, assertions);
    for (const Sentence& sentence : document.sentences)
        if (document.paragraphs[sentence.paragraph].kind != ParagraphKind::dateline) reader.read(sentence);
    return assertions;
}

}  // namespace sayso::claims
