// Most quotations of a news text are somebody's words. Another kind is given only on evidence beside the quotation,
// the first row that fits:
//
//   inside                        beside                                                     kind
//   anything long or unfinished   anything                                                   speech
//   anything                      after a colon                                              speech
//   few words                     after "nicknamed", "goes by", "aka"                        nickname
//   one or two names              between a first and a last name: Ana "Tex" Orr             nickname
//   anything                      after "titled", "entitled"                                 title
//   title case                    after or before a noun for a work: the film "Low Tide"     title
//   few words                     after "known as", "dubbed", "the term", "so-called"        scare, in title case title
//   few words                     after "a website called"; not "she called it", "was
//                                 called ... by her"                                         the same
//   title case, two words         away from verbs of speech: sang "Low Tide"                 title
//   few words in lower case       in a sentence that reports nothing: a "no deal" exit       scare
//   anything else                                                                            speech
#include "quotes/quotation_kinds.h"

#include <algorithm>

#include "lexicon/reporting_words.h"
#include "quotes/quotation_context.h"
#include "tags/reading.h"

namespace sayso {
namespace {

constexpr Index longest_name = 8;  // words
constexpr Index longest_title = 20;
constexpr Index longest_scare = 4;
constexpr Index tag_distance = 6;  // tokens between a quotation and the verb of its reporting clause

// A quotation as a run of tokens.
struct QuotedWords {
    Range all;    // with the marks
    Range inner;  // without the marks
    Index words = 0;
    bool title_case = false;     // every word is capitalised, but for short function words
    bool lower_case = false;     // the first word is not
    bool sentence_like = false;  // ends with a full stop inside a longer text, or holds one
};

class KindFinder {
public:
    explicit KindFinder(const Document& document)
        : document_(document), reading_(document), sentence_reports_(sentences_that_report(reading_)) {}

    [[nodiscard]] QuotationKind kind_of(const Quotation& quotation) const {
        if (!quotation.closed || quotation.continues) return QuotationKind::speech;
        const QuotedWords quoted = words_of(quotation);
        if (quoted.words == 0 || quoted.words > longest_title || quoted.sentence_like) return QuotationKind::speech;
        const Index before = quoted.all.first;
        if (before > 0 && reading_.is_word(before - 1, {u":"})) return QuotationKind::speech;

        const std::optional<ContextCue> cue = context_before(reading_, before);
        const bool few_words = quoted.words <= longest_name;
        if (few_words && ((cue && cue->role == ContextRole::nickname) || stands_inside_name(quoted))) {
            return QuotationKind::nickname;
        }
        if (cue && cue->role == ContextRole::titled) return QuotationKind::title;
        const bool beside_work = (cue && cue->role == ContextRole::work) || work_follows(reading_, quoted.all.last);
        if (quoted.title_case && beside_work && !has_reporting_clause(quoted)) return QuotationKind::title;
        if (few_words && cue && names(*cue, quoted)) {
            return quoted.title_case ? QuotationKind::title : QuotationKind::scare;
        }
        if (quoted.title_case && quoted.words >= 2 && !has_reporting_clause(quoted)) return QuotationKind::title;
        const bool reports = sentence_reports_[document_.tokens[before].sentence];
        if (quoted.lower_case && quoted.words <= longest_scare && !reports) return QuotationKind::scare;
        return QuotationKind::speech;
    }

private:
    [[nodiscard]] bool is_word(Index i) const {
        const TokenShape shape = document_.tokens[i].shape;
        return shape != TokenShape::punctuation && shape != TokenShape::symbol;
    }
    [[nodiscard]] bool is_capitalised(Index i) const {
        const TokenShape shape = document_.tokens[i].shape;
        return shape == TokenShape::capitalised || shape == TokenShape::upper;
    }

    [[nodiscard]] QuotedWords words_of(const Quotation& quotation) const {
        QuotedWords quoted;
        quoted.all = {reading_.token_from(quotation.span.start), reading_.token_from(quotation.span.end)};
        quoted.inner = {reading_.token_from(quotation.inner.start), reading_.token_from(quotation.inner.end)};
        if (quoted.inner.size() > 2 * longest_title) {
            quoted.words = longest_title + 1;
            return quoted;
        }
        quoted.title_case = true;
        for (Index i = quoted.inner.first; i < quoted.inner.last; ++i) {
            if (!is_word(i)) {
                const bool last = i + 1 == quoted.inner.last;
                quoted.sentence_like |= reading_.is_word(i, {u"!", u"?", u"...", u"\u2026", u";"}) ||
                                        (reading_.is_word(i, {u"."}) && !last);
                continue;
            }
            if (quoted.words == 0) quoted.lower_case = !is_capitalised(i);
            if (!is_capitalised(i) && document_.tokens[i].shape != TokenShape::number && !may_be_low(i, quoted)) {
                quoted.title_case = false;
            }
            ++quoted.words;
        }
        quoted.title_case &= quoted.words > 0 && !quoted.lower_case;
        return quoted;
    }

    // Articles, short prepositions, conjunctions and clitics stay in lower case within a title.
    [[nodiscard]] bool may_be_low(Index i, const QuotedWords& quoted) const {
        constexpr std::size_t longest = 4;
        if (i == quoted.inner.first) return false;
        return reading_.word(i).front() == u'\'' ||
               (reading_.word(i).size() <= longest &&
                reading_.is_tag(i, {WordClass::determiner, WordClass::preposition, WordClass::conjunction,
                                    WordClass::infinitive_marker, WordClass::possessive, WordClass::particle}));
    }

    [[nodiscard]] bool stands_inside_name(const QuotedWords& quoted) const {
        const Index before = quoted.all.first;
        const Index after = quoted.all.last;
        if (quoted.words > 2 || !quoted.title_case || before == 0 || after >= reading_.size()) return false;
        return is_capitalised(before - 1) && reading_.is_tag(before - 1, {WordClass::proper_noun}) &&
               is_capitalised(after) && reading_.is_tag(after, {WordClass::proper_noun}) &&
               document_.tokens[before - 1].sentence == document_.tokens[after].sentence;
    }

    // Does a cue for names and terms introduce one here, rather than somebody's judgement?
    [[nodiscard]] bool names(const ContextCue& cue, const QuotedWords& quoted) const {
        if (cue.role == ContextRole::named || cue.role == ContextRole::term) return true;
        if (cue.role != ContextRole::called || cue.tokens.first == 0) return false;
        const bool followed_by_agent = quoted.all.last < reading_.size() && reading_.is_word(quoted.all.last, {u"by"});
        const Index previous = cue.tokens.first - 1;
        if (followed_by_agent || !reading_.is_word(cue.tokens.first, {u"called", u"named", u"termed"})) return false;
        const NounPhrase* named = reading_.phrase_ending_at(cue.tokens.first);
        const bool thing =
            named != nullptr && named->kind == PhraseKind::common && reading_.is_tag(named->head, {WordClass::noun});
        const bool passive = reading_.is_tag(previous, {WordClass::auxiliary}) && quoted.title_case;
        return passive || (thing && (quoted.title_case || quoted.words <= 2));
    }

    // Is there a verb of speech right before the quotation, or right after it with its subject at most?
    [[nodiscard]] bool has_reporting_clause(const QuotedWords& quoted) const {
        const Index before = quoted.all.first;
        const Range sentence = reading_.sentence_of(before);
        Index i = before;
        if (i > sentence.first && reading_.is_comma(i - 1)) --i;
        // "... referred to it as", "said"
        if (i > sentence.first &&
            (lexicon::is_quoting_verb(reading_.word(i - 1)) || reading_.is_word(i - 1, {u"as"}))) {
            return true;
        }
        const Index stop = std::min<Index>(reading_.size(), quoted.all.last + tag_distance);
        for (i = quoted.all.last; i < stop && document_.tokens[i].sentence == document_.tokens[before].sentence; ++i) {
            if (lexicon::is_quoting_verb(reading_.word(i)) && reading_.is_verb(i)) return true;
        }
        return false;
    }

    const Document& document_;
    Reading reading_;
    std::vector<bool> sentence_reports_;
};

}  // namespace

std::vector<Quotation> classify_quotations(const Document& document) {
    const KindFinder finder(document);
    std::vector<Quotation> quotations = document.quotations;
    for (Quotation& quotation : quotations) quotation.kind = finder.kind_of(quotation);
    return quotations;
}

}  // namespace sayso
