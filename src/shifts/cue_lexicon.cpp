#include "shifts/cue_lexicon.h"

#include <algorithm>
#include <array>
#include <utility>

#include "lexicon/inflection.h"
#include "lexicon_data.h"

namespace sayso::shifts {
namespace {

constexpr std::array<std::pair<std::string_view, ShiftKind>, 7> kinds = {{{"introduce", ShiftKind::introduce},
                                                                          {"end", ShiftKind::end},
                                                                          {"increase", ShiftKind::increase},
                                                                          {"decrease", ShiftKind::decrease},
                                                                          {"replace", ShiftKind::replace},
                                                                          {"reverse", ShiftKind::reverse},
                                                                          {"continue", ShiftKind::continuation}}};
constexpr std::array<std::pair<std::string_view, Frame>, 10> frames = {{{"object", Frame::object},
                                                                        {"target", Frame::target},
                                                                        {"subject", Frame::subject},
                                                                        {"either", Frame::either},
                                                                        {"clause", Frame::clause},
                                                                        {"none", Frame::none},
                                                                        {"actor", Frame::actor},
                                                                        {"after", Frame::after},
                                                                        {"former", Frame::former},
                                                                        {"latter", Frame::latter}}};
// What may stand behind the object: particles, and what the object is made ("make vaccination compulsory").
constexpr std::array<std::u16string_view, 18> particles = {
    u"back",    u"up",    u"down",      u"out",  u"off",      u"in",        u"away",       u"over",      u"home",
    u"illegal", u"legal", u"permanent", u"free", u"optional", u"voluntary", u"compulsory", u"mandatory", u"forward"};

template <typename Value, std::size_t n>
std::optional<Value> look_up(const std::array<std::pair<std::string_view, Value>, n>& table, std::string_view name) {
    const auto found = std::find_if(table.begin(), table.end(), [&](const auto& row) { return row.first == name; });
    if (found == table.end()) return std::nullopt;
    return found->second;
}

// Lines that the lexicon test would refuse are left out.
std::optional<Cue> parse_cue(std::string_view kind, std::string_view frame, std::string_view strength) {
    Cue cue;
    const std::optional<ShiftKind> known_kind = kind_from_name(kind);
    if (!known_kind || strength.size() != 1) return std::nullopt;
    cue.kind = *known_kind;
    cue.strength = static_cast<std::uint8_t>(strength.front() - '0');
    if (const std::optional<Frame> known_frame = frame_from_name(frame)) {
        cue.frame = *known_frame;
    } else {
        cue.frame = Frame::preposition;
        cue.preposition.assign(frame.begin(), frame.end());
    }
    return cue;
}

// "rate|policy": each in the singular and the plural.
std::vector<std::u16string> parse_companions(std::string_view field) {
    std::vector<std::u16string> companions;
    for (std::size_t start = 0; start <= field.size();) {
        const std::size_t end = std::min(field.find('|', start), field.size());
        const std::string_view word = field.substr(start, end - start);
        companions.emplace_back(word.begin(), word.end());
        companions.push_back(lexicon::plural_of(companions.back()));
        start = end + 1;
    }
    return companions;
}

class Builder {
public:
    CueLexicon build() {
        for (const lexicon::Entry& entry : lexicon::parse(lexicon::data::shift_verbs)) {
            if (entry.fields.size() < 3) continue;
            std::optional<Cue> cue = parse_cue(entry.fields[0], entry.fields[1], entry.fields[2]);
            if (!cue) continue;
            if (entry.fields.size() > 3) cue->companions = parse_companions(entry.fields[3]);
            add_verb(entry.key, *cue);
        }
        for (auto& [form, cues] : split_) lexicon_.split_verbs.add(form, std::move(cues));
        for (const lexicon::Entry& entry : lexicon::parse(lexicon::data::shift_nouns)) {
            if (entry.fields.size() < 2) continue;
            if (const std::optional<Cue> cue = parse_cue(entry.fields[0], "none", entry.fields[1])) {
                lexicon_.nouns.add(entry.key, *cue);
                lexicon_.nouns.add(lexicon::plural_of(entry.key), *cue);
            }
        }
        for (const lexicon::Entry& entry : lexicon::parse(lexicon::data::shift_phrases)) {
            if (entry.fields.size() < 3) continue;
            if (const std::optional<Cue> cue = parse_cue(entry.fields[0], entry.fields[1], entry.fields[2]))
                lexicon_.phrases.add(entry.key, *cue);
        }
        return std::move(lexicon_);
    }

private:
    void add_form(const std::u16string& form, Cue cue, VerbForm verb_form) {
        cue.form = verb_form;
        lexicon_.verbs.add(form, cue);
        const std::size_t space = form.find(u' ');
        if (space == std::u16string::npos || (cue.frame != Frame::object && cue.frame != Frame::target)) return;
        const std::u16string particle = form.substr(space + 1);
        if (std::find(particles.begin(), particles.end(), particle) == particles.end()) return;
        split_for(form.substr(0, space)).push_back({std::move(cue), particle});
    }

    std::vector<SplitCue>& split_for(const std::u16string& first_word) {
        const auto found =
            std::find_if(split_.begin(), split_.end(), [&](const auto& row) { return row.first == first_word; });
        if (found != split_.end()) return found->second;
        split_.push_back({first_word, {}});
        return split_.back().second;
    }

    // In the order in which a form that serves twice ("cut") is best read: the past last, for it is the news.
    void add_verb(const std::u16string& base, const Cue& cue) {
        const lexicon::VerbForms forms = lexicon::inflect_verb(base);
        add_form(forms.base, cue, VerbForm::base);
        add_form(forms.third_person, cue, VerbForm::third_person);
        for (const std::u16string& form : forms.present_participle) add_form(form, cue, VerbForm::present_participle);
        for (const std::u16string& form : forms.past_participle) add_form(form, cue, VerbForm::past_participle);
        for (const std::u16string& form : forms.past) add_form(form, cue, VerbForm::past);
    }

    CueLexicon lexicon_;
    std::vector<std::pair<std::u16string, std::vector<SplitCue>>> split_;
};

}  // namespace

std::optional<ShiftKind> kind_from_name(std::string_view name) {
    return look_up(kinds, name);
}
std::optional<Frame> frame_from_name(std::string_view name) {
    return look_up(frames, name);
}

const CueLexicon& cue_lexicon() {
    static const CueLexicon lexicon = Builder().build();
    return lexicon;
}

}  // namespace sayso::shifts
