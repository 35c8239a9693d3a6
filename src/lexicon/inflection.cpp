#include "lexicon/inflection.h"

#include <algorithm>
#include <unordered_map>

#include "lexicon/lexicon.h"
#include "lexicon_data.h"

namespace sayso::lexicon {
namespace {

constexpr std::u16string_view vowels = u"aeiou";

bool is_vowel(char16_t letter) {
    return vowels.find(letter) != std::u16string_view::npos;
}

bool ends_with_any(std::u16string_view word, std::initializer_list<std::u16string_view> endings) {
    return std::any_of(endings.begin(), endings.end(),
                       [&](std::u16string_view ending) { return word.ends_with(ending); });
}

bool ends_in_consonant_y(std::u16string_view word) {
    return word.size() > 1 && word.back() == u'y' && !is_vowel(word[word.size() - 2]);
}

bool ends_in_consonant_vowel_consonant(std::u16string_view word) {
    if (word.size() < 3) return false;
    const char16_t last = word.back();
    if (is_vowel(last) || last == u'w' || last == u'x' || last == u'y' || !is_vowel(word[word.size() - 2]))
        return false;
    const std::u16string_view before = word.substr(0, word.size() - 2);
    return !is_vowel(before.back()) || before.ends_with(u"qu");  // the u of "quit" is no vowel
}

// One syllable that ends in consonant, single vowel, consonant: stop, stopped. Longer verbs that double are listed.
bool doubles_last_consonant(std::u16string_view word) {
    const auto vowels_in = std::count_if(word.begin(), word.end(), is_vowel);
    return ends_in_consonant_vowel_consonant(word) && (vowels_in == 1 || (vowels_in == 2 && word.starts_with(u"qu")));
}

std::u16string with_s(std::u16string_view word) {
    if (ends_in_consonant_y(word)) return std::u16string(word.substr(0, word.size() - 1)) + u"ies";
    if (word.ends_with(u"z") && doubles_last_consonant(word)) return std::u16string(word) + u"zes";
    if (ends_with_any(word, {u"s", u"x", u"z", u"ch", u"sh"})) return std::u16string(word) + u"es";
    // Of the words in -o only old ones take -es; "photos", "logos" are the rule.
    if (ends_with_any(word, {u"go", u"do", u"echo", u"hero", u"veto", u"zero", u"potato", u"tomato", u"torpedo",
                             u"tornado", u"volcano", u"mosquito"}) &&
        !ends_with_any(word, {u"logo", u"ago", u"ngo", u"ado"}))
        return std::u16string(word) + u"es";
    return std::u16string(word) + u"s";
}

std::u16string with_ed(std::u16string_view word) {
    if (word.ends_with(u"e")) return std::u16string(word) + u"d";
    if (ends_in_consonant_y(word)) return std::u16string(word.substr(0, word.size() - 1)) + u"ied";
    if (doubles_last_consonant(word)) return std::u16string(word) + word.back() + u"ed";
    return std::u16string(word) + u"ed";
}

std::u16string with_ing(std::u16string_view word) {
    if (word.ends_with(u"ie")) return std::u16string(word.substr(0, word.size() - 2)) + u"ying";
    if (word.ends_with(u"e") && !ends_with_any(word, {u"ee", u"oe", u"ye"}) && word.size() > 2)
        return std::u16string(word.substr(0, word.size() - 1)) + u"ing";
    if (doubles_last_consonant(word)) return std::u16string(word) + word.back() + u"ing";
    return std::u16string(word) + u"ing";
}

struct IrregularForms {
    std::vector<std::u16string> past;
    std::vector<std::u16string> past_participle;
};

// The participle keeps the spelling of each regular past: signaled and signalled, signaling and signalling. A strong
// verb doubles whenever its stem can: begin, forget, offset.
std::vector<std::u16string> present_participles(const std::u16string& verb, const IrregularForms& irregular) {
    std::vector<std::u16string> forms;
    for (const std::u16string& past : irregular.past) {
        const bool same_stem = past.size() <= verb.size() + 3 && past.starts_with(verb) && past.ends_with(u"ed");
        if (same_stem && past.size() > verb.size() + 1) {  // "bused", "bussed"
            forms.push_back(past.substr(0, past.size() - 2) + u"ing");
        } else if (past == with_ed(verb)) {  // "proved", "sped, speeded"
            forms.push_back(with_ing(verb));
        }
    }
    const bool strong = forms.empty();
    if (strong && ends_in_consonant_vowel_consonant(verb)) return {verb + verb.back() + u"ing"};
    if (strong) return {with_ing(verb)};
    return forms;
}

std::vector<std::u16string> variants(std::string_view field) {
    std::vector<std::u16string> forms;
    std::u16string form;
    for (const char letter : field) {
        if (letter == ',') {
            forms.push_back(std::move(form));
            form.clear();
        } else {
            form += static_cast<char16_t>(letter);  // the file is ASCII
        }
    }
    forms.push_back(std::move(form));
    return forms;
}

const std::unordered_map<std::u16string, IrregularForms>& irregular_verbs() {
    static const auto table = [] {
        std::unordered_map<std::u16string, IrregularForms> verbs;
        for (Entry& entry : parse(data::irregular_verbs))
            if (entry.fields.size() == 2)
                verbs.emplace(std::move(entry.key),
                              IrregularForms{variants(entry.fields[0]), variants(entry.fields[1])});
        return verbs;
    }();
    return table;
}

const std::unordered_map<std::u16string, std::u16string>& irregular_nouns() {
    static const auto table = [] {
        std::unordered_map<std::u16string, std::u16string> nouns;
        for (Entry& entry : parse(data::irregular_nouns))
            if (entry.fields.size() == 1) nouns.emplace(std::move(entry.key), variants(entry.fields[0]).front());
        return nouns;
    }();
    return table;
}

void append_to(std::u16string& form, std::u16string_view rest) {
    form += rest;
}

void append_to(std::vector<std::u16string>& forms, std::u16string_view rest) {
    for (std::u16string& form : forms) form += rest;
}

}  // namespace

VerbForms inflect_verb(std::u16string_view base) {
    const std::size_t space = std::min(base.find(u' '), base.size());
    const std::u16string_view verb = base.substr(0, space);
    const std::u16string_view rest = base.substr(space);

    VerbForms forms{std::u16string(verb), with_s(verb), {}, {}, {}};
    const auto irregular = irregular_verbs().find(forms.base);
    if (irregular == irregular_verbs().end()) {
        forms.past = forms.past_participle = {with_ed(verb)};
        forms.present_participle = {with_ing(verb)};
    } else {
        forms.past = irregular->second.past;
        forms.past_participle = irregular->second.past_participle;
        forms.present_participle = present_participles(forms.base, irregular->second);
    }
    if (verb == u"be") forms.third_person = u"is";
    if (verb == u"have") forms.third_person = u"has";

    append_to(forms.base, rest);
    append_to(forms.third_person, rest);
    append_to(forms.past, rest);
    append_to(forms.past_participle, rest);
    append_to(forms.present_participle, rest);
    return forms;
}

std::u16string plural_of(std::u16string_view noun) {
    const auto irregular = irregular_nouns().find(std::u16string(noun));
    if (irregular != irregular_nouns().end()) return irregular->second;
    if (noun.ends_with(u"man")) return std::u16string(noun.substr(0, noun.size() - 2)) + u"en";
    if (noun.ends_with(u"person")) return std::u16string(noun.substr(0, noun.size() - 6)) + u"people";
    if (noun.ends_with(u"sis")) return std::u16string(noun.substr(0, noun.size() - 2)) + u"es";
    return with_s(noun);
}

}  // namespace sayso::lexicon
