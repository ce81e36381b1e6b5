// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "typed.h"

#include "support/scratch.h"

#include <algorithm>
#include <cstdio>

namespace printing {

namespace fs = std::filesystem;

const std::string notes = "Ring til din kontaktperson paa onsdag";

std::string pdf_with_notes(std::size_t padding, int pages)
{
    std::vector<std::string> objects = {"<</Type/Catalog/Pages 2 0 R>>", ""};
    const std::string words = "0.8 0 0 rg 36 700 144 72 re f BT /F1 18 Tf 72 600 Td (" + notes + ") Tj ET";
    std::string kids;
    for (int page = 0; page < pages; ++page) {
        kids += std::to_string(objects.size() + 1) + " 0 R ";
        objects.push_back("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents " + std::to_string(objects.size() + 2) +
                          " 0 R/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>");
        objects.push_back("<</Length " + std::to_string(words.size()) + ">>stream\n" + words + "\nendstream");
    }
    objects[1] = "<</Type/Pages/Count " + std::to_string(pages) + "/Kids[" + kids + "]>>";
    std::string pdf = "%PDF-1.4\n";
    for (std::size_t done = 0; done < padding; done += notes.size() + 2)
        pdf += '%' + notes + '\n';
    std::string table;
    for (std::size_t i = 0; i < objects.size(); ++i) {
        char line[32];
        std::snprintf(line, sizeof line, "%010zu 00000 n \n", pdf.size());
        table += line;
        pdf += std::to_string(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const std::string size = std::to_string(objects.size() + 1);
    return pdf + "xref\n0 " + size + "\n0000000000 65535 f \n" + table + "trailer<</Size " + size + "/Root 1 0 R>>\nstartxref\n" +
           std::to_string(pdf.size()) + "\n%%EOF\n";
}

std::vector<fs::path> files_with(const std::vector<std::string> &words, const fs::path &folder,
                                 const std::vector<fs::path> &except)
{
    std::vector<fs::path> found;
    for (auto entry = fs::recursive_directory_iterator(folder); entry != fs::recursive_directory_iterator(); ++entry) {
        if (std::ranges::find(except, entry->path()) != except.end()) {
            entry.disable_recursion_pending();
        } else if (entry->is_regular_file()) {
            const std::string bytes = support::content_of(entry->path());
            if (std::ranges::any_of(words, [&](const std::string &word) { return bytes.find(word) != std::string::npos; }))
                found.push_back(entry->path());
        }
    }
    return found;
}

}  // namespace printing
