#include "speakers/first_person.h"

#include <algorithm>
#include <string_view>
#include <vector>

#include "speakers/phrase_words.h"

namespace sayso {
namespace {

constexpr std::size_t fewest_questions = 2;
constexpr Index attributions_back = 16;

Range tokens_of(const Document& document, const Paragraph& paragraph) {
    if (paragraph.sentences.empty()) return {};
    return {document.sentences[paragraph.sentences.first].tokens.first,
            document.sentences[paragraph.sentences.last - 1].tokens.last};
}

bool is_question(const Document& document, Index paragraph) {
    if (document.paragraphs[paragraph].kind != ParagraphKind::body) return false;
    const Range tokens = tokens_of(document, document.paragraphs[paragraph]);
    return !tokens.empty() && document.word(tokens.last - 1) == u"?";
}

// One a sentence: whether it speaks of an interview.
std::vector<bool> sentences_on_interviews(const Document& document) {
    std::vector<bool> found(document.sentences.size());
    for (Index token = 0; token < document.tokens.size(); ++token)
        if (document.word(token).starts_with(u"interview")) found[document.tokens[token].sentence] = true;
    return found;
}

// Of the persons named in a sentence with "interview" before an offset, the one whom the text names most often there.
std::optional<Index> interviewee_before(const Discourse& discourse, Offset offset) {
    const std::vector<bool> on_interview = sentences_on_interviews(discourse.document);
    std::optional<Index> best;
    std::size_t most = 0;
    const std::vector<Bearer>& bearers = discourse.naming.bearers;
    for (Index i = 0; i < bearers.size(); ++i) {
        if (bearers[i].type != SpeakerType::person) continue;
        std::size_t times = 0;
        bool introduced = false;
        for (const Index reference : bearers[i].references) {
            if (discourse.reference(reference).span.start >= offset) break;
            ++times;
            introduced = introduced || on_interview[discourse.reference(reference).sentence];
        }
        if (!introduced || times <= most) continue;
        best = i;
        most = times;
    }
    return best;
}

bool contains(const std::vector<Span>& content, Span span) {
    return std::any_of(content.begin(), content.end(), [&](Span piece) { return piece.contains(span); });
}

// The speaker of an attribution before this one in whose content the reference stands.
std::optional<Resolution> by_outer_words(const Discourse& discourse, Index attribution, Index reference) {
    for (Index i = attribution; i > 0 && i + attributions_back > attribution; --i) {
        const std::optional<Index> outer = discourse.references.of_attribution[i - 1];
        if (!outer || !discourse.entity_of[*outer] ||
            !contains(discourse.document.attributions[i - 1].content, discourse.reference(reference).span))
            continue;
        const Index speaker = *discourse.entity_of[*outer];
        return Resolution{speaker, explain({quoted(discourse, reference), " stands in the words of ",
                                            shown_name(discourse, speaker)})};
    }
    return std::nullopt;
}

std::optional<Resolution> by_interview(const Discourse& discourse, const Interview& interview, Index reference) {
    const Reference& own = discourse.reference(reference);
    const Index paragraph = discourse.document.sentences[own.sentence].paragraph;
    if (own.quoted || paragraph < interview.first_paragraph) return std::nullopt;
    const bool first = is_first_person(discourse.document.word(own.phrase.head));
    if (first == is_question(discourse.document, paragraph)) return std::nullopt;  // "you" is asked, "I" answers
    return Resolution{interview.interviewee,
                      explain({quoted(discourse, reference), " is ", shown_name(discourse, interview.interviewee),
                               first ? ": who answers the questions" : ": who is asked"})};
}

}  // namespace

bool is_first_person(std::u16string_view word) {
    return word == u"i" || word == u"we";
}

std::optional<Interview> find_interview(const Discourse& discourse) {
    const Document& document = discourse.document;
    std::vector<Index> questions;
    for (Index i = 0; i < document.paragraphs.size() && questions.size() < fewest_questions; ++i)
        if (is_question(document, i)) questions.push_back(i);
    if (questions.size() < fewest_questions) return std::nullopt;
    const std::optional<Index> who = interviewee_before(discourse, document.paragraphs[questions.front()].span.start);
    return who ? std::optional(Interview{questions.front(), *who}) : std::nullopt;
}

std::optional<Resolution> resolve_first_person(const Discourse& discourse, Index attribution,
                                               const std::optional<Interview>& interview) {
    const std::optional<Index> reference = discourse.references.of_attribution[attribution];
    if (!reference || discourse.reference(*reference).form != MentionForm::pronoun) return std::nullopt;
    const std::u16string_view word = discourse.document.word(discourse.reference(*reference).phrase.head);
    if (is_first_person(word))
        if (auto outer = by_outer_words(discourse, attribution, *reference)) return outer;
    if (interview && (is_first_person(word) || word == u"you")) return by_interview(discourse, *interview, *reference);
    return std::nullopt;
}

}  // namespace sayso
