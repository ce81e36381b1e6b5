// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "cli/problem_codes.h"
#include "printing/device.h"

#include <cstdio>

#include <QCoreApplication>
#include <QLoggingCategory>

namespace cli {

namespace {

constexpr std::chrono::seconds patience(5);

/// As it is written in `centre.toml`; a TOML string takes these as they are but for two signs.
std::string in_toml(const std::string &text)
{
    std::string escaped;
    for (const char c : text) {
        if (c == '"' || c == '\\')
            escaped += '\\';
        if (static_cast<unsigned char>(c) >= ' ')
            escaped += c;
    }
    return '"' + escaped + '"';
}

std::string describe(const printing::Found &printer)
{
    std::string text = "# " + printer.name;
    for (const std::string &more : {printer.model, printer.place})
        if (!more.empty())
            text += ", " + more;
    std::erase_if(text, [](char c) { return static_cast<unsigned char>(c) < ' '; });
    text += "\n[printer]\n";
    return text +
           (printer.target.queue.empty() ? "uri = " + in_toml(printer.target.uri) : "queue = " + in_toml(printer.target.queue)) +
           "\n\n";
}

/// Everything that is said to printers, to standard error. Qt's own handler may give it to the journal instead.
void tell_dialogue()
{
    qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext &, const QString &message) { std::fprintf(stderr, "%s\n", qPrintable(message)); });
    QLoggingCategory::setFilterRules(QStringLiteral("moedested.printing.debug=true"));
}

int run(const Arguments &arguments)
{
    // Without one Qt reads no QT_LOGGING_RULES; it reads none of our arguments.
    int count = 1;
    char name[] = "moedested";
    char *words[] = {name, nullptr};
    const QCoreApplication application(count, words);
    const bool verbose = arguments.has("--verbose");
    if (verbose)
        tell_dialogue();
    printing::Interrupt interrupt;
    const std::vector<printing::Found> printers = printing::find_printers(patience, interrupt);
    if (printers.empty())
        return failed(codes::no_printer());
    std::string text;
    for (const printing::Found &printer : printers)
        text += describe(printer);
    if (verbose)
        for (const printing::Found &printer : printers)
            printing::Device(printer.target, {}, interrupt, patience).look();
    text.pop_back();
    return print(text);
}

}  // namespace

Command printers_command()
{
    return {.name = "printers",
            .summary = "which printers tell of themselves here, as lines for centre.toml",
            .operands = {},
            .options = {{.name = "--verbose", .value = {}}},
            .details =
                "Asks the network and CUPS for about five seconds. With --verbose it then asks each printer what it offers and\n"
                "how it is, and standard error shows what is said (IPP). QT_LOGGING_RULES=moedested.printing.debug=true shows\n"
                "the same of moedested-kiosk while it prints.\n"
                "Exit status: 0 when there is one, 1 when there is none, 2 on wrong usage.\n",
            .run = run};
}

}  // namespace cli
