// The style sheet of an exported page.
#pragma once

#include <string_view>

namespace sayso {

// Light and dark by the reader's setting, and print. Each layer has a means of its own, so that marks over each other
// stay readable: statements a tint, speakers weight and a line above, claims a dotted and shifts a double line below.
// The colours are blue, vermilion and bluish green of the palette by Okabe and Ito (2008), safe for colour-blind
// readers.
inline constexpr std::string_view html_style =
    R"(:root{color-scheme:light dark;--paper:#fbfaf7;--ink:#1c2024;--muted:#555c64;--rule:#d9d5cb;)"
    R"(--statement:#0b4f8f;--tint:#e4eef9;--claim:#963a00;--shift:#00624a})"
    R"(@media(prefers-color-scheme:dark){:root{--paper:#16181b;--ink:#e5e2dc;--muted:#a9adb3;--rule:#35393f;)"
    R"(--statement:#93c5f8;--tint:#1b2c40;--claim:#f6b183;--shift:#74d8b3}})"
    R"(body{margin:0 auto;padding:1.5rem;max-width:44rem;background:var(--paper);color:var(--ink);)"
    R"(font:1.0625rem/1.7 Georgia,"Noto Serif",serif;overflow-wrap:break-word})"
    R"(h1,h2,table,ol,ul,.legend,.note,sup{font-family:system-ui,"Segoe UI",Roboto,sans-serif})"
    R"(h1{font-size:1.5rem;line-height:1.25}h2{font-size:1.125rem;margin-top:2.5rem;border-top:1px solid var(--rule);)"
    R"(padding-top:1rem}table,ol,ul,.legend,.note{font-size:.875rem;line-height:1.5;color:var(--ink)})"
    R"(.note{color:var(--muted)}article p{white-space:pre-wrap;margin:0 0 1em}a{color:inherit})"
    R"(.m{text-decoration-line:none}.said{background:var(--tint)}.thought{background:var(--tint);font-style:italic})"
    R"(.who{font-weight:bold;border-top:2px solid var(--statement)}.cue{color:var(--statement)})"
    R"(.claim{border-bottom:2px dotted var(--claim)}.shift{text-decoration:underline double var(--shift);)"
    R"(text-underline-offset:.3em}.rejected{opacity:.6}sup{font-size:.6875rem;line-height:0;margin:0 .1em})"
    R"(sup a{text-decoration:none;padding:0 .1em}sup .c{color:var(--claim)}sup .p{color:var(--shift)})"
    R"(sup .a{color:var(--statement)}.legend span{margin-right:1.25rem}table{border-collapse:collapse;width:100%})"
    R"(th,td{text-align:left;vertical-align:top;padding:.25rem .5rem .25rem 0;border-bottom:1px solid var(--rule)})"
    R"(li{margin-bottom:.5rem}:target{outline:2px solid var(--statement);outline-offset:2px})"
    R"(@media print{:root{--paper:#fff;--ink:#000;--tint:#eee}body{max-width:none;padding:0}h2{break-after:avoid}})";

// Of exactly these bytes, as a content security policy names them. tests/wasm/exchange.test.mjs checks it.
inline constexpr std::string_view html_style_hash = "sha256-UXM1FKgy6pmbXB/XFhJtk7EGb5qOgBDjSXyILoyuLT8=";

}  // namespace sayso
