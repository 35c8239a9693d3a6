#include "attributions/contents.h"

#include <algorithm>

#include "attributions/content_edges.h"
#include "attributions/content_shapes.h"
#include "attributions/learned_evidence.h"
#include "tags/place_line.h"

namespace sayso::attributions {

using enum WordClass;

namespace {

// The content finder for one cue. Token ranges; the sentence of the cue bounds all but quotations.
class Finder {
public:
    Finder(const Reading& reading, const QuotedTokens& quoted, const Cue& cue, const SourceLink& link, Index next_cut)
        : reading_(reading),
          quoted_(quoted),
          cue_(cue),
          link_(link),
          sentence_(reading.sentence_of(cue.tokens.first)),
          cut_(std::min(next_cut, sentence_.last)) {}

    [[nodiscard]] Content find() const {
        if (cue_.kind == CueKind::verb && (cue_.passive || cue_.form == VerbForm::past_participle)) return of_passive();
        if (cue_.kind == CueKind::possessed) return of_phrase(cue_.group_first, cue_.tokens.last);
        const bool source_behind = link_.place == SourcePlace::after && link_.source;
        if (cue_.kind == CueKind::according)
            return of_phrase(cue_.group_first, source_behind ? link_.source->last : cue_.tokens.last);
        if (cue_.kind == CueKind::punctuation) return behind(cue_.tokens.last);

        const Index left = link_.place == SourcePlace::before && link_.source ? link_.source->first : cue_.group_first;
        const Index right = source_behind ? link_.source->last : cue_.tokens.last;
        if (source_behind) return before_and_split(left, right);
        if (link_.place == SourcePlace::before && left > 0 && stands_behind_content(left, right))
            return before_and_split(left, right);
        return behind(right);
    }

private:
    [[nodiscard]] bool quoted_at(Index token) const {
        return token < reading_.size() && quoted_.quotation_at(token).has_value();
    }

    // Is the token the last one of a quotation, a comma behind it passed over?
    [[nodiscard]] std::optional<Index> quotation_ending_before(Index token) const {
        if (token == 0) return std::nullopt;
        Index last = token - 1;
        if (last > 0 && !quoted_at(last) && (reading_.is_comma(last) || reading_.is_dash(last))) --last;
        const std::optional<Index> quotation = quoted_.quotation_at(last);
        if (!quotation || quoted_.tokens_of(*quotation).last != last + 1) return std::nullopt;
        if (reading_.paragraph_of(last) != reading_.paragraph_of(token)) return std::nullopt;
        return quotation;
    }

    [[nodiscard]] bool has_finite(Range tokens) const {
        for (Index token = tokens.first; token < tokens.last; ++token)
            if (reading_.is_finite(token)) return true;
        return false;
    }

    // "..., Orr said": content first, then its speaker.
    [[nodiscard]] bool stands_behind_content(Index left, Index right) const {
        const Index rest = cue_.verb.shapes.addressee && link_.place != SourcePlace::after
                               ? behind_addressee_phrase(reading_, right, cut_)
                               : right;
        const bool nothing_behind =
            rest >= cut_ || is_adjunct_only(reading_, {rest, without_end_mark(reading_, quoted_, {rest, cut_})});
        if (const std::optional<Index> quotation = quotation_ending_before(left)) {
            // '"... over." Hill told reporters, "..."': the quotation before closed with its sentence and has its own
            // speaker.
            const Index inner_last = quoted_.tokens_of(*quotation).last - 2;
            const bool closed = reading_.is_sentence_end(inner_last) && !reading_.is_comma(left - 1) &&
                                quoted_.tokens_of(*quotation).size() > 2;
            const Index start = content_start(reading_, quoted_, cue_, right, cut_);
            const bool goes_on =
                start + 1 < reading_.size() && reading_.document().tokens[start + 1].shape == TokenShape::lower;
            if (closed && start < cut_ && quoted_at(start) && !goes_on) return false;
            const bool set_off = reading_.is_comma(rest) || reading_.is_sentence_end(rest) || rest >= cut_;
            const bool adjunct_behind = reading_.is_tag(rest, {preposition, adverb, verb_present_participle}) ||
                                        (reading_.tag(rest) == subordinator && reading_.word(rest) != u"that");
            return nothing_behind || set_off || adjunct_behind || cue_.tokens.last < right;
        }
        if (left <= sentence_.first) return false;
        const bool set_off =
            reading_.is_comma(left - 1) || reading_.is_dash(left - 1) || reading_.word(left - 1) == u"as";
        if (!set_off) return false;
        // "The pool, Arken said, will cost four million."
        if (!has_finite({sentence_.first, left - 1})) return reading_.is_comma(right) && reading_.is_finite(right + 1);
        return nothing_behind || (reading_.is_comma(right) && !quoted_at(right + 1)) || deed_follows(rest);
    }

    // "..., Orr said on Monday, | ending a rate that she disliked"
    [[nodiscard]] bool deed_follows(Index from) const {
        Index comma = from;
        while (comma < cut_ && !reading_.is_comma(comma)) ++comma;
        return comma + 1 < cut_ && reading_.tag(comma + 1) == verb_present_participle &&
               is_adjunct_only(reading_, {from, comma});
    }

    // Where the statement before the cue begins: its quotation, or the sentence.
    [[nodiscard]] std::vector<Range> pieces_before(Index end) const {
        std::vector<Range> pieces;
        if (const std::optional<Index> quotation = quotation_ending_before(end)) {
            const Range tokens = quoted_.tokens_of(*quotation);
            const Index first_part = quoted_.first_part(*quotation);
            if (first_part != *quotation || tokens.first <= reading_.sentence_of(tokens.last - 1).first ||
                tokens.first <= sentence_.first || tokens.last <= sentence_.first) {
                for (const Index part : quoted_.parts_from(first_part)) {
                    if (quoted_.tokens_of(part).empty()) continue;
                    pieces.push_back(quoted_.tokens_of(part));
                    if (part == *quotation) break;
                }
                return pieces;
            }
            pieces.push_back({start_before(tokens.first), tokens.last});
            return pieces;
        }
        Index last = end;
        while (last > sentence_.first &&
               (reading_.is_comma(last - 1) || reading_.is_dash(last - 1) || reading_.word(last - 1) == u"as"))
            --last;
        // ", which, they observed, ...": the content is the relative clause that is broken off.
        const bool broken_relative = last > sentence_.first && reading_.is_word(last - 1, {u"which", u"who", u"that"});
        if (last > sentence_.first) pieces.push_back({broken_relative ? last - 1 : start_before(last), last});
        return pieces;
    }

    // The start of the sentence, without a place line or a conjunction that joins it to the one before.
    [[nodiscard]] Index start_before(Index) const {
        Index first = behind_place_line(reading_.document(), sentence_);
        if (reading_.tag(first) == conjunction && first + 1 < sentence_.last) ++first;
        return first;
    }

    // Content before the cue, and its second half behind it: "'It is', he said, 'over.'"
    [[nodiscard]] Content before_and_split(Index left, Index right) const {
        Content content;
        content.touches_quotation = quotation_ending_before(left).has_value();
        content.pieces = pieces_before(left);
        if (content.pieces.empty()) return behind(right);
        // Behind "said Orr" a comma opens an apposition unless the clause before is unfinished.
        const bool clause_before =
            has_finite(content.pieces.back()) && (link_.place == SourcePlace::after || !parenthetical(left, right));
        const Range rest = second_half(right, clause_before, content.touches_quotation);
        if (!rest.empty()) content.pieces.push_back(rest);
        if (!content.touches_quotation && !cue_.verb.shapes.clause && !cue_.verb.shapes.that_clause) return {};
        return content;
    }

    // ", Orr said, ..." with words of the same clause on both sides.
    [[nodiscard]] bool parenthetical(Index left, Index right) const {
        return left > sentence_.first && reading_.is_comma(left - 1) && reading_.is_comma(right);
    }

    // What goes on behind "..., he said,": a quotation that a comma introduces, or the rest of a clause broken off.
    [[nodiscard]] Range second_half(Index right, bool clause_before, bool after_quotation) const {
        Index at = right;
        while (at < cut_ && !reading_.is_comma(at) && !reading_.is_sentence_end(at) && reading_.word(at) != u";" &&
               !quoted_at(at))
            ++at;
        if (at >= cut_ || quoted_at(at) || reading_.is_sentence_end(at)) return {};
        if (quoted_at(at + 1)) return extent(at + 1);
        if (!reading_.is_comma(at)) return {};
        const Range rest{at + 1, without_end_mark(reading_, quoted_, {at + 1, cut_})};
        if (rest.empty()) return {};
        // ", and will waive the tax": the sentence before goes on with a second verb.
        const bool second_verb = reading_.tag(rest.first) == conjunction && reading_.is_finite(rest.first + 1);
        if (second_verb && !quoted_at(right) && !after_quotation) return {rest.first + 1, rest.last};
        if (clause_before || reading_.is_tag(rest.first, {verb_present_participle, conjunction}) ||
            reading_.is_word(rest.first, {u"who", u"which", u"whose", u"where", u"when", u"while"}))
            return {};
        return is_adjunct_only(reading_, rest) && rest.size() < 4 ? Range{} : rest;
    }

    // From a first token to the end of what is said: of its quotation, or of the clause up to the next cut.
    [[nodiscard]] Range extent(Index start) const {
        const std::optional<Index> opening = quoted_.quotation_at(start);
        if (opening && quoted_.tokens_of(*opening).first == start) {
            const Range tokens = quoted_.tokens_of(*opening);
            const bool introduced = start > 0 && (reading_.is_comma(start - 1) || reading_.word(start - 1) == u":");
            const bool ended =
                tokens.size() > 2 && (reading_.is_sentence_end(tokens.last - 2) || reading_.is_comma(tokens.last - 2));
            // "According to her, 'we stay' because of plain facts": the quotation is only the beginning.
            const bool goes_on =
                cue_.kind == CueKind::according && !ended && tokens.last < cut_ && !reading_.is_comma(tokens.last);
            const bool whole =
                tokens.last >= cut_ || (introduced && !goes_on) || ended || reading_.is_sentence_end(tokens.last);
            if (whole) return tokens;
        }
        Index last = without_end_mark(reading_, quoted_, {start, shape_limit(reading_, quoted_, cue_, {start, cut_})});
        if (link_.place == SourcePlace::relative) last = std::min(last, end_of_relative({start, last}));
        if (last > start && !quoted_at(start) && link_.place != SourcePlace::relative)
            last = without_end_mark(reading_, quoted_, {start, learned_end(reading_, {start, last}, cut_)});
        // A quotation that runs on beyond the sentence belongs to the content whole.
        if (last > start)
            if (const std::optional<Index> open = quoted_.quotation_at(last - 1))
                last = std::max(last, quoted_.tokens_of(*open).last);
        return {start, last};
    }

    // "Orr, who has urged restraint, | left": the comma at which the main clause goes on.
    [[nodiscard]] Index end_of_relative(Range content) const {
        for (Index token = content.first; token < content.last; ++token)
            if (reading_.is_comma(token) && !quoted_at(token) && reading_.is_finite(token + 1)) return token;
        return content.last;
    }

    [[nodiscard]] Content behind(Index right) const {
        Content content;
        const Index start = content_start(reading_, quoted_, cue_, right, cut_);
        if (start >= cut_) return {};
        const Range first = extent(start);
        if (first.empty()) return {};
        if (!takes_shape(reading_, quoted_, cue_, first) && !learned_to_be_said(first)) return {};
        content.touches_quotation = quoted_at(start);
        content.pieces.push_back(first);
        if (const std::optional<Index> quotation = quoted_.quotation_at(first.last - 1)) {
            const std::vector<Index> parts = quoted_.parts_from(*quotation);
            for (std::size_t i = 1; i < parts.size(); ++i)
                if (!quoted_.tokens_of(parts[i]).empty()) content.pieces.push_back(quoted_.tokens_of(parts[i]));
        }
        return content;
    }

    // Contents of a shape that the lexicon does not have for the verb, where the learned reader is sure of both.
    [[nodiscard]] bool learned_to_be_said(Range content) const {
        constexpr int sure = 60;                              // percent
        return reading_.tag(content.first) != conjunction &&  // "sighed | and said"
               learned_cue(reading_, cue_.tokens.first).value_or(0) >= sure &&
               learned_content(reading_, content).value_or(0) >= sure;
    }

    // "According to Orr, ...": behind it at the start of a sentence; else before it, and behind its comma.
    [[nodiscard]] Content of_phrase(Index left, Index right) const {
        Content content;
        Index at = right;
        const bool at_start = left <= sentence_.first + 1 &&
                              (left == sentence_.first || reading_.is_tag(sentence_.first, {conjunction, adverb}));
        if (at_start || (left > sentence_.first && is_clause_opening(left))) {
            while (at < sentence_.last && !reading_.is_comma(at) && !quoted_at(at)) {
                // No comma: what follows the source begins the content.
                if (at - right > 12) break;
                ++at;
            }
            const Index start = at < sentence_.last && reading_.is_comma(at) ? at + 1 : quoted_at(at) ? at : right;
            if (start < cut_) content.pieces.push_back(extent(start));
            return content;
        }
        content.pieces = pieces_before(left);
        content.touches_quotation = quotation_ending_before(left).has_value();
        Range rest = second_half(right, false, content.touches_quotation);
        // "Rescuers, according to Orr, saved ten": what stands before has no verb yet.
        if (rest.empty() && !content.pieces.empty() && !content.touches_quotation &&
            !has_finite(content.pieces.front()) && right < cut_)
            rest = {right, without_end_mark(reading_, quoted_, {right, cut_})};
        if (!rest.empty() && !content.pieces.empty()) content.pieces.push_back(rest);
        return content;
    }

    // "..., but according to Orr the plan failed"
    [[nodiscard]] bool is_clause_opening(Index left) const {
        return left > sentence_.first && (reading_.tag(left - 1) == conjunction || reading_.word(left - 1) == u";");
    }

    // "The plan was denounced by Orr as reckless": what is said of the subject, and the subject itself.
    [[nodiscard]] Content of_passive() const {
        Content content;
        if (!cue_.passive) return content;
        const ContentShapes& shapes = cue_.verb.shapes;
        Index start = cue_.tokens.last;
        const bool directive = cue_.verb.stance == Stance::directive || shapes.addressee;
        const bool agent_first = link_.source && reading_.word(start) == u"by";
        if (agent_first) start = link_.source->last;
        const bool clause_behind =
            start < cut_ && !is_adjunct_only(reading_, {start, without_end_mark(reading_, quoted_, {start, cut_})});
        const NounPhrase* subject = subject_phrase();
        const bool expletive = subject && subject->tokens.size() == 1 && reading_.word(subject->head) == u"it";

        Range complement;
        if (clause_behind) {
            start = content_start(reading_, quoted_, cue_, start, cut_);
            if (start < cut_) complement = extent(start);
        }
        const bool infinitive = !complement.empty() && reading_.word(complement.first) == u"to";
        const bool that_clause = !complement.empty() && reading_.word(complement.first) == u"that";
        if (expletive && !infinitive) {
            if (that_clause || (shapes.clause && has_finite(complement))) content.pieces.push_back(complement);
            return content;
        }
        const bool question =
            !complement.empty() && reading_.is_word(complement.first, {u"whether", u"how", u"why", u"if"});
        if (shapes.addressee && (that_clause || question)) {
            content.pieces.push_back(complement);  // "was warned that the roof might fall"
            return content;
        }
        if (directive && !shapes.noun_phrase) {
            if (infinitive || that_clause) content.pieces.push_back(complement);
            return content;
        }
        if (!subject) return content;
        // Without an agent only what is generally said or expected counts: "is reported to", not "is considered".
        if (!link_.source && !shapes.clause) return content;
        const bool says_of_subject =
            infinitive || (shapes.predicate && !complement.empty() && !complement_is_adjunct(complement));
        if (says_of_subject) {
            content.pieces = {subject->tokens, complement};
        } else if (link_.source && (shapes.noun_phrase || shapes.predicate)) {
            content.pieces = {subject->tokens};
        }
        return content;
    }

    [[nodiscard]] bool complement_is_adjunct(Range complement) const {
        return reading_.word(complement.first) == u"by" ||
               reading_.is_word(complement.first, {u"for", u"in", u"at", u"on", u"after", u"when"});
    }

    [[nodiscard]] const NounPhrase* subject_phrase() const {
        const Index end = cue_.group_first;
        return end > sentence_.first ? reading_.phrase_ending_at(end) : nullptr;
    }

    const Reading& reading_;
    const QuotedTokens& quoted_;
    const Cue& cue_;
    const SourceLink& link_;
    Range sentence_;
    Index cut_;
};

}  // namespace

Content find_content(const Reading& reading, const QuotedTokens& quoted, const Cue& cue, const SourceLink& link,
                     Index next_cut) {
    return Finder(reading, quoted, cue, link, next_cut).find();
}

}  // namespace sayso::attributions
