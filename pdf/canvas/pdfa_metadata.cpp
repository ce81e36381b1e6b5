// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "canvas/pdfa_metadata.h"

#include "canvas/deflate.h"

#include <array>
#include <cmath>
#include <cstdint>
#include <utility>

namespace canvas {

namespace {

std::string escaped(std::string_view text)
{
    std::string result;
    for (const char byte : text) {
        switch (byte) {
            case '&':
                result += "&amp;";
                break;
            case '<':
                result += "&lt;";
                break;
            case '>':
                result += "&gt;";
                break;
            default:
                if (static_cast<unsigned char>(byte) >= 0x20)
                    result += byte;
        }
    }
    return result;
}

void put(std::string &to, std::uint32_t value, int bytes)
{
    for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8)
        to += static_cast<char>((value >> shift) & 0xFF);
}

/// A number with 16 bits before its point and 16 behind.
void put_fixed(std::string &to, double value)
{
    put(to, static_cast<std::uint32_t>(static_cast<std::int32_t>(std::lround(value * 65536))), 4);
}

std::string xyz(double x, double y, double z)
{
    std::string tag = "XYZ ";
    put(tag, 0, 4);
    put_fixed(tag, x);
    put_fixed(tag, y);
    put_fixed(tag, z);
    return tag;
}

std::string described(std::string_view words)
{
    std::string tag = "desc";
    put(tag, 0, 4);
    put(tag, static_cast<std::uint32_t>(words.size() + 1), 4);
    tag += words;
    tag.append(1 + 4 + 4 + 2 + 1 + 67, '\0');
    return tag;
}

/// How light a number is, at 64 steps.
std::string tone_curve()
{
    constexpr int steps = 64;
    std::string tag = "curv";
    put(tag, 0, 4);
    put(tag, steps, 4);
    for (int step = 0; step < steps; ++step) {
        const double value = step / (steps - 1.0);
        const double light = value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
        put(tag, static_cast<std::uint32_t>(std::lround(light * 65535)), 2);
    }
    return tag;
}

std::string make_profile()
{
    constexpr std::string_view name = "sRGB";
    std::string words = "text";
    put(words, 0, 4);
    words += "No rights reserved";
    words += '\0';
    // Colorants for the D50 white of profiles, from the primaries of IEC 61966-2-1.
    const std::array<std::pair<std::string_view, std::string>, 7> parts = {{{"desc", described(name)},
                                                                            {"cprt", words},
                                                                            {"wtpt", xyz(0.9505, 1, 1.0891)},
                                                                            {"rXYZ", xyz(0.43607, 0.22249, 0.01392)},
                                                                            {"gXYZ", xyz(0.38515, 0.71687, 0.09708)},
                                                                            {"bXYZ", xyz(0.14307, 0.06061, 0.7141)},
                                                                            {"rTRC", tone_curve()}}};
    const std::size_t entries = parts.size() + 2;  // green and blue share the curve of red
    std::string table;
    std::string data;
    put(table, static_cast<std::uint32_t>(entries), 4);
    const std::size_t data_at = 128 + 4 + 12 * entries;
    const auto enter = [&](std::string_view tag, std::size_t at, std::size_t size) {
        table += tag;
        put(table, static_cast<std::uint32_t>(at), 4);
        put(table, static_cast<std::uint32_t>(size), 4);
    };
    for (const auto &[tag, bytes] : parts) {
        const std::size_t at = data_at + data.size();
        enter(tag, at, bytes.size());
        if (tag == "rTRC") {
            enter("gTRC", at, bytes.size());
            enter("bTRC", at, bytes.size());
        }
        data += bytes;
        data.resize((data.size() + 3) / 4 * 4);
    }
    std::string head;
    put(head, static_cast<std::uint32_t>(data_at + data.size()), 4);
    put(head, 0, 4);
    put(head, 0x02100000, 4);
    head += "mntrRGB XYZ ";
    for (const std::uint32_t part : {2026U, 1U, 1U, 0U, 0U, 0U})  // the date of making, always the same
        put(head, part, 2);
    head += "acsp";
    head.resize(68);
    put_fixed(head, 0.9642);
    put_fixed(head, 1);
    put_fixed(head, 0.8249);
    head.resize(128);
    return head + table + data;
}

}  // namespace

std::string xmp(std::string_view title, std::string_view language)
{
    const std::string name = escaped(title);
    return "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
           "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
           "<rdf:Description rdf:about=\"\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\" "
           "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" "
           "xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\"><pdfaid:part>1</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>"
           "<dc:format>application/pdf</dc:format><dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">" +
           name + "</rdf:li></rdf:Alt></dc:title><dc:language><rdf:Bag><rdf:li>" + escaped(language) +
           "</rdf:li></rdf:Bag></dc:language><xmp:CreatorTool>Moedested</xmp:CreatorTool><pdf:Producer>Moedested</pdf:Producer>"
           "</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>";
}

const std::string &colour_profile()
{
    static const std::string profile = deflated(make_profile());
    return profile;
}

}  // namespace canvas
