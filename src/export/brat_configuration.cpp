#include "export/brat_configuration.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <vector>

#include "export/brat_names.h"
#include "export/schema.h"

namespace sayso {
namespace {

// The roles of a layer with the types of their places.
std::vector<std::string> types_of(const Layer& layer) {
    std::vector<std::string> types;
    for (const Field& known : layer.fields) {
        const bool is_place =
            known.shape == FieldShape::span || known.shape == FieldShape::spans || known.shape == FieldShape::items;
        if (is_place) types.push_back(brat::type_of(layer, known.name));
    }
    return types;
}

std::string joined(const std::vector<std::string>& words) {
    std::string list;
    for (const std::string& word : words) list += (list.empty() ? "" : "|") + word;
    return list;
}

// "a|b|c" of " a b c ".
std::string alternatives(std::string_view names) {
    std::string list(names.substr(1, names.size() - 2));
    std::replace(list.begin(), list.end(), ' ', '|');
    return list;
}

// Fields of the same name in several layers are one attribute of the places of all of them.
struct Attribute {
    std::string places;
    std::string values;
};

void add_attributes(const std::vector<Field>& fields, const std::string& place, std::map<std::string, Attribute>& all) {
    for (const Field& known : fields) {
        const std::string name(known.name);
        if (known.shape == FieldShape::word) {
            Attribute& attribute = all[name];
            attribute.places += (attribute.places.empty() ? "" : "|") + place;
            attribute.values += (attribute.values.empty() ? "" : "|") + alternatives(known.names);
        } else if (known.shape == FieldShape::words) {
            const std::string words = alternatives(known.names);
            for (std::size_t start = 0; start < words.size();) {
                const std::size_t end = std::min(words.find('|', start), words.size());
                all[name + "-" + words.substr(start, end - start)].places = place;
                start = end + 1;
            }
        }
    }
}

}  // namespace

std::string brat_configuration() {
    std::string entities = "[entities]\n";
    std::string relations = "[relations]\n";
    std::map<std::string, Attribute> attributes;
    for (const Layer& layer : mark_layers()) {
        const std::vector<std::string> types = types_of(layer);
        const std::string any = joined(types);
        for (const std::string& type : types) entities += type + "\n";
        for (const Field& known : layer.fields) {
            const std::string name(known.name);
            const bool is_role = known.shape == FieldShape::spans || known.shape == FieldShape::items;
            const bool is_reference = known.shape == FieldShape::reference;
            if (is_role || is_reference) {
                relations.append(name).append("\tArg1:").append(any).append(", Arg2:");
                relations += is_role ? brat::type_of(layer, name) : joined(types_of(*find_layer(known.names)));
                relations += '\n';
            }
            if (known.shape == FieldShape::items) add_attributes(known.fields, brat::type_of(layer, name), attributes);
        }
        add_attributes(layer.fields, any, attributes);
        for (const char* name : {"by", "state"}) attributes[name].places += (layer.letter == 's' ? "" : "|") + any;
    }
    attributes["by"].values = "person|machine";
    attributes["state"].values = "accepted|rejected";
    std::string listed = "[events]\n\n[attributes]\n";
    for (const auto& [name, attribute] : attributes) {
        listed += name + "\tArg:" + attribute.places;
        if (!attribute.values.empty()) listed += ", Value:" + attribute.values;
        listed += '\n';
    }
    return entities + "\n" + relations + "\n" + listed;
}

}  // namespace sayso
